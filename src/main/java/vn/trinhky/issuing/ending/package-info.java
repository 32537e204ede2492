/**
 * What an office does about a document that it has issued and that turned out wrong: it recalls it, replaces it, or corrects
 * it by notice.
 *
 * <p>In: an issued document, a reason and who decided. Out: {@link vn.trinhky.issuing.ending.DocumentRecalled}, {@link
 * vn.trinhky.issuing.ending.DocumentReplaced}, {@link vn.trinhky.issuing.ending.DocumentCorrected}, heard by whoever has
 * sent it out.
 *
 * <p>Decision: what replaces a document is a report of its own in the same round, with its own versions, signature, number
 * and deliveries. The issued one is never written again, and holds until the other is issued. (Decree 30/2020, art. 18)
 */
@NamedInterface("ending")
@NullMarked
package vn.trinhky.issuing.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
