package vn.trinhky.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import vn.trinhky.manuscript.Table;
import vn.trinhky.word.FigureColumns;
import vn.trinhky.word.TableLook;

/**
 * Sets a table: spans, and header rows that come again on every page. Columns in the text are of equal width; those of
 * figures are as wide as what stands in them wants, as in the Word file.
 */
final class TableGrid {

    /** A whole width, divided finely enough. */
    private static final int PARTS = 10_000;

    private final FormattingObjects page;
    private final RunningText text;
    private final TableLook look;

    TableGrid(FormattingObjects page, RunningText text, TableLook look) {
        this.page = page;
        this.text = text;
        this.look = look;
    }

    void set(Table table, String keep) {
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        if (rows.isEmpty()) {
            return;
        }
        open(keep);
        for (int width : widths(table, rows)) {
            page.open("table-column", "column-width", "proportional-column-width(" + width + ")")
                    .close();
        }
        int header = Math.max(0, Math.min(table.headerRows(), rows.size() - 1));
        rows("table-header", rows.subList(0, header), column -> look.headerStyle());
        rows("table-body", rows.subList(header, rows.size()), look::style);
        page.close();
    }

    private void open(String keep) {
        page.open(
                "table",
                "table-layout",
                "fixed",
                "width",
                "100%",
                "border-collapse",
                "collapse",
                "start-indent",
                "0mm",
                "text-indent",
                "0mm",
                "space-before",
                "6pt",
                "space-after",
                "6pt",
                "keep-with-next.within-page",
                keep);
    }

    private static int columnsOf(List<Table.Row> rows) {
        return rows.stream()
                .mapToInt(row ->
                        row.cells().stream().mapToInt(Table.Cell::columns).sum())
                .max()
                .orElse(1);
    }

    private int[] widths(Table table, List<Table.Row> rows) {
        if (look == TableLook.FIGURES) {
            return FigureColumns.widths(table, PARTS);
        }
        int[] equal = new int[columnsOf(rows)];
        Arrays.fill(equal, 1);
        return equal;
    }

    private void rows(String part, List<Table.Row> rows, IntFunction<String> style) {
        if (rows.isEmpty()) {
            return;
        }
        page.open(part);
        for (Table.Row row : rows) {
            page.open("table-row", "keep-together.within-page", "5");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(row.cells().get(i), style.apply(i));
            }
            page.close();
        }
        page.close();
    }

    private void cell(Table.Cell cell, String style) {
        page.open(
                "table-cell",
                "number-columns-spanned",
                String.valueOf(cell.columns()),
                "number-rows-spanned",
                String.valueOf(cell.rows()),
                "border",
                "0.5pt solid black",
                "padding",
                "1mm",
                "display-align",
                look == TableLook.FIGURES ? "center" : "before");
        text.setInCell(cell.blocks(), style);
        page.close();
    }
}
