/** What the recipient's side refuses, each named for the fact. */
@NamedInterface("refusals")
@NullMarked
package vn.trinhky.incoming.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
