/** Whether an issued document still holds. */
@NamedInterface("validity")
@NullMarked
package vn.trinhky.issuing.validity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
