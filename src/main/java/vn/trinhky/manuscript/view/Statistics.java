package vn.trinhky.manuscript.view;

import java.util.List;
import java.util.stream.Stream;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * How long a text is, footnotes included, numbers and signs before blocks not.
 *
 * @param words what stands between spaces and has a letter or digit, so that "8.000" and "II/2024" are one word each
 * @param characters letters and signs as a reader counts them, with spaces
 * @param footnotes how many footnotes
 */
public record Statistics(int words, int characters, int footnotes) {

    public static Statistics of(Manuscript manuscript) {
        List<String> texts = texts(manuscript.blocks()).toList();
        int words = texts.stream().mapToInt(Statistics::words).sum();
        int characters = texts.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        return new Statistics(words, characters, manuscript.footnotes().size());
    }

    private static Stream<String> texts(List<Block> blocks) {
        return blocks.stream().flatMap(Statistics::texts);
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Table table) {
            return texts(table.cellBlocks());
        }
        TextBlock text = (TextBlock) block;
        Stream<Block> notes = text.footnotes().stream().map(Footnote::body).flatMap(List::stream);
        return Stream.concat(Stream.of(text.words()), notes.flatMap(Statistics::texts));
    }

    /** How many words a line has. */
    public static int words(String text) {
        return (int) Stream.of(text.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
