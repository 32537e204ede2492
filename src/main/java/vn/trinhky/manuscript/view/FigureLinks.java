package vn.trinhky.manuscript.view;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureQuestion;

/** Where a page leads from a figure, such as to the table that says where it came from. */
@FunctionalInterface
public interface FigureLinks {

    /** Figures that lead nowhere. */
    FigureLinks NONE = asks -> null;

    /** The address behind a figure, or null when this page has none for it. */
    @Nullable
    String to(FigureQuestion asks);
}
