/** Why something is refused in this stage, each named for the fact. */
@NamedInterface("refusals")
@NullMarked
package vn.trinhky.drafting.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
