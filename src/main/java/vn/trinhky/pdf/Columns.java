package vn.trinhky.pdf;

/** Two columns side by side that no page break separates, as at the head and foot of every document. */
final class Columns {

    /** The left column has 77 of 165 mm: the right one must hold the national motto on one line. */
    private static final String LEFT = "proportional-column-width(77)";

    private static final String RIGHT = "proportional-column-width(88)";

    private final FormattingObjects page;

    Columns(FormattingObjects page) {
        this.page = page;
    }

    void open() {
        page.open(
                "table",
                "table-layout",
                "fixed",
                "width",
                "100%",
                "start-indent",
                "0mm",
                "text-indent",
                "0mm",
                "keep-together.within-page",
                "always");
        page.open("table-column", "column-width", LEFT).close();
        page.open("table-column", "column-width", RIGHT).close();
        page.open("table-body");
    }

    void row(Runnable left, Runnable right) {
        page.open("table-row");
        cell(left);
        cell(right);
        page.close();
    }

    private void cell(Runnable content) {
        page.open("table-cell").open("block");
        content.run();
        page.close().close();
    }

    void close() {
        page.close().close();
    }
}
