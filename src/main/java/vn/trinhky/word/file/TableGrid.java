package vn.trinhky.word.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Table.Cell;
import vn.trinhky.manuscript.TextBlock;

/** Where the cells of a table come to stand when some span several rows or columns. Short rows are filled up. */
public record TableGrid(int columns, List<List<Place>> rows) {

    private static final Cell EMPTY = new Cell(1, 1, List.of());

    /** Longer cells wrap instead of taking more width, and short ones keep some. */
    private static final int WIDEST = 40;

    private static final int NARROWEST = 5;

    /** One cell in one row; {@code continues} when the cell began in a row above. */
    public record Place(int column, int span, Cell cell, boolean continues) {}

    /** A cell that reaches down, and how many rows it still needs. */
    private record Hanging(Cell cell, int rowsLeft) {}

    public static TableGrid of(Table table) {
        List<List<Place>> rows = new ArrayList<>();
        Map<Integer, Hanging> hanging = new HashMap<>();
        for (Table.Row row : table.rows()) {
            rows.add(placed(row, hanging));
        }
        int columns = 0;
        for (List<Place> row : rows) {
            columns = Math.max(columns, end(row));
        }
        for (List<Place> row : rows) {
            for (int column = end(row); column < columns; column++) {
                row.add(new Place(column, 1, EMPTY, false));
            }
        }
        return new TableGrid(columns, rows);
    }

    private static int end(List<Place> row) {
        return row.isEmpty()
                ? 0
                : row.get(row.size() - 1).column() + row.get(row.size() - 1).span();
    }

    private static List<Place> placed(Table.Row row, Map<Integer, Hanging> hanging) {
        List<Place> places = new ArrayList<>();
        for (Cell cell : row.cells()) {
            continueHanging(places, hanging);
            int column = end(places);
            places.add(new Place(column, Math.max(1, cell.columns()), cell, false));
            if (cell.rows() > 1) {
                hanging.put(column, new Hanging(cell, cell.rows() - 1));
            }
        }
        continueHanging(places, hanging);
        return places;
    }

    private static void continueHanging(List<Place> places, Map<Integer, Hanging> hanging) {
        for (Hanging next = hanging.get(end(places)); next != null; next = hanging.get(end(places))) {
            int column = end(places);
            places.add(new Place(column, Math.max(1, next.cell.columns()), next.cell, true));
            if (next.rowsLeft == 1) {
                hanging.remove(column);
            } else {
                hanging.put(column, new Hanging(next.cell, next.rowsLeft - 1));
            }
        }
    }

    /** The widths of the columns, in proportion to the longest text of each, adding up to the total. */
    public int[] widths(int total) {
        int[] weights = new int[columns];
        Arrays.fill(weights, NARROWEST);
        for (List<Place> row : rows) {
            for (Place place : row) {
                if (place.span == 1) {
                    int wanted = Math.min(WIDEST, length(place.cell) + 2);
                    weights[place.column] = Math.max(weights[place.column], wanted);
                }
            }
        }
        int sum = Arrays.stream(weights).sum();
        int[] widths = new int[columns];
        int left = total;
        for (int column = 0; column < columns - 1; column++) {
            widths[column] = total * weights[column] / sum;
            left -= widths[column];
        }
        widths[columns - 1] = left;
        return widths;
    }

    private static int length(Cell cell) {
        int longest = 0;
        for (Block block : cell.blocks()) {
            longest = Math.max(longest, block instanceof TextBlock line ? length(line) : 0);
        }
        return longest;
    }

    private static int length(TextBlock line) {
        int length = 0;
        for (Inline inline : line.content()) {
            length += inline instanceof Styled run ? run.shown().length() : 2;
        }
        return length;
    }
}
