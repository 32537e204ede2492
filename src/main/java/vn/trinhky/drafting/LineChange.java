package vn.trinhky.drafting;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.form.TypedFigure;

/**
 * A line of the form as somebody changed it.
 *
 * @param code of the indicator
 * @param base the line as it stood when she began; null when it was empty
 * @param mine the line as it is to be; null when it is to be empty
 */
public record LineChange(
        @NotNull String code,
        @Nullable TypedFigure base,
        @Nullable TypedFigure mine) {

    public TypedFigure from() {
        return base == null ? TypedFigure.NOTHING : base;
    }

    public TypedFigure to() {
        return mine == null ? TypedFigure.NOTHING : mine;
    }
}
