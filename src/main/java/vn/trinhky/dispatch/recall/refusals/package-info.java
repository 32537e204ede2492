/** Why a copy is shut, and why nothing can be said to its recall. */
@NamedInterface("recall-refusals")
@NullMarked
package vn.trinhky.dispatch.recall.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
