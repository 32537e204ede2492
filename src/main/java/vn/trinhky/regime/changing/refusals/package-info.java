/** Why an open round cannot be changed in some way. */
@NamedInterface("changing")
@NullMarked
package vn.trinhky.regime.changing.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
