package vn.trinhky.word;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * How wide the columns of a table of figures are: every one holds its longest word, because a number must not break, and
 * what is left goes where lines are long.
 */
public final class FigureColumns {

    /** Longer lines wrap instead of taking more width. */
    private static final int LONGEST_LINE = 45;

    /** On how many lines a head may stand. */
    private static final int HEADER_LINES = 3;

    /** Room beside the words, in letters. */
    private static final double PADDING = 2.5;

    /** Letters of eleven points beside each other on the long side of a sheet. */
    private static final double LETTERS = 118;

    private FigureColumns() {}

    /** @return widths that add up to the total, one for each column; a table of figures joins no cells */
    public static int[] widths(Table table, int total) {
        int columns = table.rows().get(0).cells().size();
        double[] least = new double[columns];
        double[] more = new double[columns];
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                String words = words(table.rows().get(row).cells().get(column));
                least[column] = Math.max(least[column], longestWord(words) + PADDING);
                int line = row < table.headerRows() ? words.length() / HEADER_LINES : words.length();
                more[column] = Math.max(more[column], Math.min(LONGEST_LINE, line));
            }
        }
        for (int column = 0; column < columns; column++) {
            more[column] = Math.max(0, more[column] + PADDING - least[column]);
        }
        return divided(least, more, total);
    }

    private static int[] divided(double[] least, double[] more, int total) {
        double left = Math.max(0, LETTERS - Arrays.stream(least).sum());
        double wanted = Math.max(1, Arrays.stream(more).sum());
        double[] letters = new double[least.length];
        Arrays.setAll(letters, column -> least[column] + left * more[column] / wanted);
        double sum = Arrays.stream(letters).sum();
        int[] widths = new int[letters.length];
        int rest = total;
        for (int column = 0; column < widths.length - 1; column++) {
            widths[column] = (int) (total * letters[column] / sum);
            rest -= widths[column];
        }
        widths[widths.length - 1] = rest;
        return widths;
    }

    private static int longestWord(String words) {
        return Stream.of(words.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private static String words(Table.Cell cell) {
        return cell.blocks().isEmpty() || !(cell.blocks().get(0) instanceof TextBlock line) ? "" : line.words();
    }
}
