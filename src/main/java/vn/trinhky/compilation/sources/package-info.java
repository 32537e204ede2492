/**
 * Where a figure of the report came from.
 *
 * <p>In: a figure as a text asks for it. Out: unit by unit who said what, when and on what evidence, earlier values with
 * their reasons, the trend, and the sentence in the unit's own submission. Decision: it stands here and not in
 * {@code figures}, because the sentence is in a part that was submitted, and that stage does not know parts.
 */
@NamedInterface("sources")
@NullMarked
package vn.trinhky.compilation.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
