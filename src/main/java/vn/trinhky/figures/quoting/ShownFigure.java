package vn.trinhky.figures.quoting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an open text shows it, in the language of the page; only {@code said} is always in Vietnamese.
 *
 * @param asks the question, as it was asked
 * @param said the words for the text, null while there is nothing to say
 * @param name of the indicator; its code when the regime has no such indicator
 * @param whose the scope in words
 * @param period in words; for a comparison both
 * @param missing names of the units in the scope that have said nothing yet
 * @param broken whether the definition changed between the compared periods
 * @param origin address of the page that tells where the figure comes from
 */
public record ShownFigure(
        String asks,
        @Nullable String said,
        String name,
        String whose,
        String period,
        List<String> missing,
        boolean complete,
        boolean broken,
        String origin) {}
