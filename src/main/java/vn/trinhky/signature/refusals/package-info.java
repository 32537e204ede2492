/** Why nothing was signed. */
@NamedInterface("refusals")
@NullMarked
package vn.trinhky.signature.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
