/**
 * What units say has become of a commitment: as they write it, and as it left them.
 *
 * <p>Decision: an answer that left its unit is a row that never changes; a resubmission makes the next version of it.
 */
@NullMarked
package vn.trinhky.commitments.answers;

import org.jspecify.annotations.NullMarked;
