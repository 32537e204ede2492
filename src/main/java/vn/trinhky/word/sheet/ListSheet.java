package vn.trinhky.word.sheet;

import java.util.List;

/**
 * A list to be printed on A4 across.
 *
 * @param title in the middle, as it is to be printed
 * @param under lines below the title
 * @param rows as many cells each as there are columns; a cell may have several lines
 * @param closing lines below the list, to the right, such as who signs it
 */
public record ListSheet(
        String title, List<String> under, List<Column> columns, List<List<String>> rows, List<String> closing) {

    /** A column. @param share of the width, in hundredths */
    public record Column(String heading, int share) {}

    public ListSheet {
        under = List.copyOf(under);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        closing = List.copyOf(closing);
    }
}
