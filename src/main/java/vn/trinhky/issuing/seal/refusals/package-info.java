/** Why nothing was sealed. */
@NamedInterface("seal-refusals")
@NullMarked
package vn.trinhky.issuing.seal.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
