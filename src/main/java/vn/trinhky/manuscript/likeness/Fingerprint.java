package vn.trinhky.manuscript.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/**
 * The words of a block or footnote, to tell whether it is still the same.
 *
 * @param sort what is only ever compared with its like: blocks of words, tables, footnotes
 * @param text all words in order, with those of footnotes
 * @param words how often each word stands in it
 */
public record Fingerprint(String sort, String text, Map<String, Integer> words) {

    /** Stands before and behind what a figure asks; no text has this character. */
    public static final char FIGURE = '\ufffe';

    public static Fingerprint of(Block block) {
        return of(block instanceof Table ? "table" : "text", textOf(block));
    }

    public static Fingerprint of(Footnote note) {
        return of("note", textOf(note.body()));
    }

    public static Fingerprint of(Table.Row row) {
        return of("row", textOf(row));
    }

    /** @param sort such as "text"; only what has the same sort is ever alike */
    public static Fingerprint of(String sort, String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}/.-]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return new Fingerprint(sort, text, words);
    }

    /** How much two texts share: twice the common words by all words, from 0 to 1. */
    public double similarityTo(Fingerprint other) {
        if (!sort.equals(other.sort)) {
            return 0;
        }
        int all = total(words.values()) + total(other.words.values());
        int common = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int total(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String textOf(List<Block> blocks) {
        return blocks.stream().map(Fingerprint::textOf).collect(Collectors.joining("\n"));
    }

    private static String textOf(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .map(Fingerprint::textOf)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("\t"));
        }
        return ((TextBlock) block).content().stream().map(Fingerprint::textOf).collect(Collectors.joining());
    }

    private static String textOf(Table.Row row) {
        return row.cells().stream()
                .map(cell -> textOf(cell.blocks()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("\t"));
    }

    private static String textOf(Inline inline) {
        if (inline instanceof FigureToken token) {
            return FIGURE + token.asks().notation() + FIGURE;
        }
        return inline instanceof Text text ? text.text() : "[" + textOf(((Footnote) inline).body()) + "]";
    }
}
