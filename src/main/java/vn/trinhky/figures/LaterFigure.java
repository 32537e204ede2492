package vn.trinhky.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that left its unit after a moment.
 *
 * @param before what it had said until then, null when it had said nothing
 * @param submittedAt when it left the unit
 */
public record LaterFigure(FigureValue value, @Nullable Said before, Instant submittedAt) {}
