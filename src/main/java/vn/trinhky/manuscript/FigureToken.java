package vn.trinhky.manuscript;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a line where a figure stands. In a text that people still write it only asks, and whoever shows the text
 * looks the answer up; in a frozen version it says what it said then.
 *
 * @param said the words that stand in the frozen text, null while the figure is live; blank words are none
 */
public record FigureToken(FigureQuestion asks, @Nullable String said, Set<Text.Style> styles) implements Styled {

    public FigureToken {
        said = said == null || said.isBlank() ? null : said;
        styles = Text.ordered(styles);
    }

    public static FigureToken live(FigureQuestion asks) {
        return new FigureToken(asks, null, Set.of());
    }

    public FigureToken saying(@Nullable String words) {
        return new FigureToken(asks, words, styles);
    }

    @Override
    public FigureToken in(Set<Text.Style> styles) {
        return new FigureToken(asks, said, styles);
    }

    /** What is printed; while nothing answers, the indicator's code in brackets. */
    @Override
    public String shown() {
        return said == null ? "[" + asks.indicator() + "]" : said;
    }
}
