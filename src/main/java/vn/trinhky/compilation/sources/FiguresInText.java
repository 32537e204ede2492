package vn.trinhky.compilation.sources;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.regime.RoundId;

/** Lists the figures of a frozen text in their order, so that one can ask for each where it came from. */
@Component
public class FiguresInText {

    private static final int WORDS = 60;

    private final Compilation compilation;

    FiguresInText(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * A figure where it stands.
     *
     * @param before the words before it, {@value #WORDS} characters at most
     * @param origin address of the page that tells where it came from
     */
    public record PlacedFigure(String before, String said, String after, String origin) {}

    @Transactional(readOnly = true)
    public List<PlacedFigure> in(FrozenReport text) {
        RoundId round = compilation.report(text.report()).round();
        List<PlacedFigure> found = new ArrayList<>();
        text.body().blocks().forEach(block -> add(block, round, found));
        return found;
    }

    private static void add(Block block, RoundId round, List<PlacedFigure> found) {
        if (block instanceof Table table) {
            table.cellBlocks().forEach(cell -> add(cell, round, found));
            return;
        }
        List<Inline> content = ((TextBlock) block).content();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof FigureToken token) {
                found.add(new PlacedFigure(
                        end(words(content.subList(0, i))),
                        token.shown(),
                        beginning(words(content.subList(i + 1, content.size()))),
                        FigureAddress.of(round, token.asks())));
            } else if (content.get(i) instanceof Footnote note) {
                note.body().forEach(body -> add(body, round, found));
            }
        }
    }

    private static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline instanceof Styled run ? run.shown() : ""));
        return words.toString();
    }

    private static String end(String words) {
        int from = words.length() - WORDS;
        return from <= 0 ? words : "… " + words.substring(words.indexOf(' ', from) + 1);
    }

    private static String beginning(String words) {
        int to = words.length() <= WORDS / 2 ? -1 : words.lastIndexOf(' ', WORDS / 2);
        return to < 0 ? words : words.substring(0, to) + " …";
    }
}
