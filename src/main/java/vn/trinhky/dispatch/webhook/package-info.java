/**
 * The way to a program of the addressee's: what is sent to it is signed, and it answers signed.
 *
 * <p>In: a parcel and the address of a program. Out: one POST with a signature over time stamp and body. What the program is to
 * do is described in docs/webhooks.md.
 *
 * <p>Decision: the secret belongs to the program's address and not to an addressee, because one program often receives for
 * many offices. A secret that takes the place of another one stands beside it for a day, so that nobody has to change both
 * sides in the same minute.
 */
@NamedInterface("webhook")
@NullMarked
package vn.trinhky.dispatch.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
