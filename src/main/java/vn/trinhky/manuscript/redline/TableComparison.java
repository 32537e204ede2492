package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;

/** Compares tables row by row, and cell by cell inside a row. */
final class TableComparison {

    private final Table before;
    private final Table after;

    private TableComparison(Table before, Table after) {
        this.before = before;
        this.after = after;
    }

    static Rework of(Table before, Table after) {
        TableComparison comparison = new TableComparison(before, after);
        return new Rework.Rows(
                RowStep.between(before, after).stream().map(comparison::row).toList());
    }

    private Rework.Row row(RowStep step) {
        if (step.came() < 0) {
            return whole(Fate.REMOVED, step.went() < before.headerRows(), cells(before, step.went()));
        }
        boolean header = step.came() < after.headerRows();
        return step.went() < 0
                ? whole(Fate.ADDED, header, cells(after, step.came()))
                : pair(step.went() < before.headerRows() == header, header, step);
    }

    private static List<Table.Cell> cells(Table table, int row) {
        return table.rows().get(row).cells();
    }

    static Rework.Rows whole(Fate fate, Table table) {
        List<Rework.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(whole(fate, i < table.headerRows(), cells(table, i)));
        }
        return new Rework.Rows(rows);
    }

    private static Rework.Row whole(Fate fate, boolean header, List<Table.Cell> cells) {
        return new Rework.Row(
                fate, header, cells.stream().map(cell -> wholeCell(fate, cell)).toList());
    }

    private static Rework.Cell wholeCell(Fate fate, Table.Cell cell) {
        return new Rework.Cell(cell, Redline.whole(fate, cell.blocks()));
    }

    private Rework.Row pair(boolean sameHead, boolean header, RowStep step) {
        List<Table.Cell> old = cells(before, step.went());
        List<Table.Cell> now = cells(after, step.came());
        List<Rework.Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            if (i >= old.size()) {
                cells.add(wholeCell(Fate.ADDED, now.get(i)));
            } else if (i >= now.size()) {
                cells.add(wholeCell(Fate.REMOVED, old.get(i)));
            } else {
                cells.add(new Rework.Cell(
                        now.get(i), cell(old.get(i).blocks(), now.get(i).blocks())));
            }
        }
        boolean sameShape = sameHead && spans(old).equals(spans(now));
        return new Rework.Row(sameShape ? Fate.KEPT : Fate.RESTYLED, header, cells);
    }

    /** The only line of a cell is still that line, even if no word of it stayed. */
    private static Redline cell(List<Block> before, List<Block> after) {
        return before.size() == 1 && after.size() == 1
                ? Redline.of(List.of(before.get(0).as(after.get(0).id(), null)), after)
                : Redline.of(before, after);
    }

    private static List<Table.Cell> spans(List<Table.Cell> cells) {
        return cells.stream()
                .map(cell -> new Table.Cell(cell.columns(), cell.rows(), List.of()))
                .toList();
    }
}
