/** As what somebody signs, and how that is printed. */
@NamedInterface("capacity")
@NullMarked
package vn.trinhky.authority.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
