/**
 * How a signatory proves once more that it is she: with her password again, or with a code of the app on her phone.
 *
 * <p>In: what she typed. Out: silence, or why it is not enough. Decision: sign-in asks for nothing of this. The second proof
 * belongs to the signature, not to the session, so that an unlocked computer signs nothing.
 */
@NamedInterface("factor")
@NullMarked
package vn.trinhky.signing.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
