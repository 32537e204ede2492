/**
 * Who is absent, from when to when, and who stands in.
 *
 * <p>In: what a person says of herself, or the administrator of her unit with a reason. Out: the
 * {@link vn.trinhky.office.Officer} who may act in the place of others today.
 *
 * <p>Decision: an absence hands over work and never a person. Signature, seal, keys, second factor and whatever the registry
 * of signing authorities decides stay with whoever has them ({@link vn.trinhky.office.PostKind#isHandedOver}). (Decree
 * 30/2020, art. 13 and 32)
 */
@NamedInterface("absence")
@NullMarked
package vn.trinhky.office.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
