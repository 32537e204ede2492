/**
 * A unit that has nothing to report says so.
 *
 * <p>In: a part in which nothing is written. Out: the same part with the words of a nil report, approved and submitted like
 * any other.
 *
 * <p>Decision: a nil report is told by its words alone, not by a mark beside them. Who writes something else after all has
 * taken it back without another button, and what was submitted says for itself what it is.
 */
@NamedInterface("nil")
@NullMarked
package vn.trinhky.drafting.nil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
