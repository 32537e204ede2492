/**
 * What becomes of the copies of a document that does not hold any more, or holds as corrected.
 *
 * <p>In: that issuing has recalled, replaced or corrected it. Out: an errand to everybody who has it, shut copies, and what
 * each of them says to the recall.
 *
 * <p>Decision: a recalled copy is shut where it is read ({@link vn.trinhky.dispatch.recall.ReadableCopies}) and not taken out
 * of the inbox: the addressee sees that there was one, why it is gone, and what is expected of him. (Decree 30/2020, art. 18)
 */
@NamedInterface("recall")
@NullMarked
package vn.trinhky.dispatch.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
