/** Why something cannot be signed, each named for the fact. */
@NamedInterface("refusals")
@NullMarked
package vn.trinhky.signing.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
