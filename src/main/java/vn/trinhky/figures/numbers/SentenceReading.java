package vn.trinhky.figures.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Takes a text apart into its sentences: lines, cells and footnotes, each footnote after the line of its mark. */
final class SentenceReading {

    private static final Pattern END = Pattern.compile("[.!?…](?=\\s+[\\p{Lu}\"“‘(\uFFFC])");

    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceReading() {}

    static List<Sentence> of(Manuscript text) {
        SentenceReading reading = new SentenceReading();
        text.blocks().forEach(block -> reading.read(block, block.origin()));
        return List.copyOf(reading.sentences);
    }

    private void read(Block block, @Nullable Origin origin) {
        if (block instanceof Table table) {
            table.cellBlocks().forEach(cell -> read(cell, origin));
        } else if (!(block instanceof Heading)) {
            line((TextBlock) block, origin);
        }
        if (!(block instanceof Table)) {
            block.footnotes().forEach(note -> note.body().forEach(body -> read(body, origin)));
        }
    }

    private void line(TextBlock block, @Nullable Origin origin) {
        String words = words(block);
        Matcher end = END.matcher(words);
        int from = 0;
        while (end.find()) {
            add(block, origin, words, from, end.end());
            from = end.end();
        }
        add(block, origin, words, from, words.length());
    }

    private void add(TextBlock block, @Nullable Origin origin, String words, int from, int to) {
        String sentence = words.substring(from, to);
        if (!sentence.isBlank()) {
            boolean planned = block instanceof NumberedParagraph;
            sentences.add(new Sentence(
                    block.id(),
                    origin,
                    from,
                    sentence,
                    NumberReading.in(sentence, block.id(), from, planned),
                    figures(block, from, to)));
        }
    }

    private static List<Sentence.PlacedFigure> figures(TextBlock block, int from, int to) {
        List<Sentence.PlacedFigure> figures = new ArrayList<>();
        int at = 0;
        for (Inline inline : block.content()) {
            if (inline instanceof FigureToken token && at >= from && at < to) {
                figures.add(new Sentence.PlacedFigure(at, token));
            }
            at += length(inline);
        }
        return figures;
    }

    /** The characters of a line, one for what is no word. */
    static String words(TextBlock block) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : block.content()) {
            boolean mark = inline instanceof FigureToken || inline instanceof Footnote;
            words.append(mark ? String.valueOf(Sentence.MARK) : ((Styled) inline).shown());
        }
        return words.toString();
    }

    static int length(Inline inline) {
        return inline instanceof FigureToken || inline instanceof Footnote
                ? 1
                : ((Styled) inline).shown().length();
    }
}
