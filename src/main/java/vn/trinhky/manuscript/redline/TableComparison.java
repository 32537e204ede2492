package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.likeness.Fingerprint;
import vn.trinhky.manuscript.likeness.Moves;
import vn.trinhky.manuscript.likeness.Partners;
import vn.trinhky.manuscript.view.Excerpt;

/**
 * Compares tables row by row, and cell by cell inside a row. A row is found again by its words or its
 * label; where as many rows stand
 * between two found ones as before, they are taken for the same rows with other figures. A row that was moved counts as
 * removed and added.
 */
final class TableComparison {

    private final Table before;
    private final Table after;
    private final List<Rework.Row> rows = new ArrayList<>();
    private int comparedBefore;
    private int comparedAfter;

    private TableComparison(Table before, Table after) {
        this.before = before;
        this.after = after;
    }

    static Rework of(Table before, Table after) {
        TableComparison comparison = new TableComparison(before, after);
        List<Integer> partners = comparison.partners();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i) >= 0) {
                found.add(i);
            }
        }
        List<Integer> stayed = Moves.stayed(found.stream().map(partners::get).toList());
        for (int i = stayed.size() - 1; i >= 0; i--) {
            int row = found.get(stayed.get(i));
            comparison.gap(partners.get(row), row);
            comparison.pair();
        }
        comparison.gap(before.rows().size(), after.rows().size());
        return new Rework.Rows(comparison.rows);
    }

    private List<Integer> partners() {
        int[] partners = Partners.of(
                before.rows().stream().map(Fingerprint::of).toList(),
                after.rows().stream().map(Fingerprint::of).toList());
        return Arrays.stream(partners).boxed().toList();
    }

    private void gap(int endBefore, int endAfter) {
        while (comparedBefore < endBefore && comparedAfter < endAfter && isNextLabelTheSame()) {
            pair();
        }
        if (endBefore - comparedBefore == endAfter - comparedAfter) {
            while (comparedAfter < endAfter) {
                pair();
            }
        }
        for (; comparedBefore < endBefore; comparedBefore++) {
            rows.add(whole(Fate.REMOVED, comparedBefore < before.headerRows(), row(before, comparedBefore)));
        }
        for (; comparedAfter < endAfter; comparedAfter++) {
            rows.add(whole(Fate.ADDED, comparedAfter < after.headerRows(), row(after, comparedAfter)));
        }
    }

    /** A row is called by its first cell with a letter in it; the cell before that is often a running number. */
    private boolean isNextLabelTheSame() {
        Optional<String> label = label(row(before, comparedBefore));
        return label.isPresent() && label.equals(label(row(after, comparedAfter)));
    }

    private static Optional<String> label(List<Table.Cell> row) {
        return row.stream()
                .map(cell -> Excerpt.of(cell.blocks()))
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .findFirst();
    }

    private static List<Table.Cell> row(Table table, int row) {
        return table.rows().get(row).cells();
    }

    static Rework.Rows whole(Fate fate, Table table) {
        List<Rework.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(whole(fate, i < table.headerRows(), row(table, i)));
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

    private void pair() {
        List<Table.Cell> old = row(before, comparedBefore);
        List<Table.Cell> now = row(after, comparedAfter);
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
        boolean header = comparedAfter < after.headerRows();
        boolean sameShape =
                header == comparedBefore < before.headerRows() && spans(old).equals(spans(now));
        rows.add(new Rework.Row(sameShape ? Fate.KEPT : Fate.RESTYLED, header, cells));
        comparedBefore++;
        comparedAfter++;
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
