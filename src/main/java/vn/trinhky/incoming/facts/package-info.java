/** What is known of an arrived document besides what stands on it. */
@NamedInterface("facts")
@NullMarked
package vn.trinhky.incoming.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
