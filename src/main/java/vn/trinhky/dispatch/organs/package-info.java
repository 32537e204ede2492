/** By which codes units are known on the axis of documents. */
@NamedInterface("organs")
@NullMarked
package vn.trinhky.dispatch.organs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
