package vn.trinhky.word.tracked;

import java.util.List;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.redline.RowStep;
import vn.trinhky.word.file.TableGrid;

/** Whether the rows of a table can come and go one by one. */
final class TableShape {

    private TableShape() {}

    /** They can where the columns stayed, and no cell that reaches over several rows is in the way. */
    static boolean allows(List<RowStep> steps, Table before, Table after) {
        boolean sameColumns =
                TableGrid.of(before).columns() == TableGrid.of(after).columns();
        return sameColumns
                && ((!reachesDown(before) && !reachesDown(after))
                        || steps.stream()
                                .allMatch(step -> step.went() >= 0 && step.came() >= 0 && isSame(step, before, after)));
    }

    /** Whether a row has the same cells as before, and is one of the head as before. */
    static boolean isSame(RowStep step, Table before, Table after) {
        List<Table.Cell> old = before.rows().get(step.went()).cells();
        List<Table.Cell> now = after.rows().get(step.came()).cells();
        return step.went() < before.headerRows() == step.came() < after.headerRows()
                && spans(old).equals(spans(now));
    }

    private static List<Table.Cell> spans(List<Table.Cell> cells) {
        return cells.stream()
                .map(cell -> new Table.Cell(cell.columns(), cell.rows(), List.of()))
                .toList();
    }

    private static boolean reachesDown(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.rows() > 1);
    }
}
