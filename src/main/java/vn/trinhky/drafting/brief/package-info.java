/**
 * How far units have come, counted, without their texts and their plans.
 *
 * <p>In: units or rounds. Out: ids and counts, in one statement each.
 *
 * <p>Decision: read by whoever names many rounds at once, such as the desk; who may see what, the asker knows.
 */
@NamedInterface("brief")
@NullMarked
package vn.trinhky.drafting.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
