/** Why an issued document cannot be recalled, replaced or corrected. */
@NamedInterface("ending-refusals")
@NullMarked
package vn.trinhky.issuing.ending.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
