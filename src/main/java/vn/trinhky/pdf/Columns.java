package vn.trinhky.pdf;

/** Two columns side by side that no page break separates, as at the head and foot of every document. */
final class Columns {

    /** The left column's part of the 165 mm between the usual margins. */
    static final int EVEN = 77;

    /** The national title is 96 mm long and must stay on one line. */
    static final int STATE_HEAD = 65;

    private static final int BOTH = 165;

    private final FormattingObjects page;
    private final int left;

    Columns(FormattingObjects page, int left) {
        this.page = page;
        this.left = left;
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
        column(left);
        column(BOTH - left);
        page.open("table-body");
    }

    private void column(int part) {
        page.open("table-column", "column-width", "proportional-column-width(" + part + ")")
                .close();
    }

    void row(Runnable left, Runnable right) {
        row(left, right, "before");
    }

    /** A row in which the last lines of both sides stand on one height. */
    void rowWithCommonFoot(Runnable left, Runnable right) {
        row(left, right, "after");
    }

    private void row(Runnable left, Runnable right, String alignment) {
        page.open("table-row");
        cell(left, alignment);
        cell(right, alignment);
        page.close();
    }

    private void cell(Runnable content, String alignment) {
        page.open("table-cell", "display-align", alignment).open("block");
        content.run();
        page.close().close();
    }

    void close() {
        page.close().close();
    }
}
