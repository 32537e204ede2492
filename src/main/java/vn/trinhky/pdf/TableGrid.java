package vn.trinhky.pdf;

import java.util.List;
import vn.trinhky.manuscript.Table;

/** Sets a table: columns of equal width, spans, and header rows that come again on every page. */
final class TableGrid {

    private final FormattingObjects page;
    private final RunningText text;

    TableGrid(FormattingObjects page, RunningText text) {
        this.page = page;
        this.text = text;
    }

    void set(Table table, String keep) {
        List<Table.Row> rows =
                table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        if (rows.isEmpty()) {
            return;
        }
        open(keep);
        for (int column = 0; column < columnsOf(rows); column++) {
            page.open("table-column", "column-width", "proportional-column-width(1)")
                    .close();
        }
        int header = Math.max(0, Math.min(table.headerRows(), rows.size() - 1));
        rows("table-header", "TableHead", rows.subList(0, header));
        rows("table-body", "TableText", rows.subList(header, rows.size()));
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

    private void rows(String part, String style, List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open(part);
        for (Table.Row row : rows) {
            page.open("table-row", "keep-together.within-page", "5");
            row.cells().forEach(cell -> cell(cell, style));
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
                "1mm");
        text.setInCell(cell.blocks(), style);
        page.close();
    }
}
