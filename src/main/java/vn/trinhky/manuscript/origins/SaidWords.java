package vn.trinhky.manuscript.origins;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.TextBlock;

/** The words of a line without its footnotes, in small letters, to be compared with those of another. */
final class SaidWords {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}/{}%]+");

    private SaidWords() {}

    static List<String> of(TextBlock block) {
        String said = block.content().stream().map(SaidWords::said).collect(Collectors.joining());
        return GAP.splitAsStream(said.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String said(Inline inline) {
        if (inline instanceof FigureToken token) {
            return "{" + token.asks().notation().replaceAll("[^\\p{L}\\p{N}/]", "") + "}";
        }
        return inline instanceof Styled styled ? styled.shown() : " ";
    }
}
