package vn.trinhky.pdf;

import vn.trinhky.word.marks.LookupLines;

/** Sets the code to scan, drawn and not as dots, with its address beside it. */
final class Lookup {

    private static final String GAP = "3mm";
    private static final String SMALL = "8pt";
    private static final String CODE = "10pt";

    /** A long address may end a line behind each of its signs; the mark of that has neither width nor glyph. */
    private static final String MAY_BREAK = "\u200b";

    private final FormattingObjects page;
    private final Look look;

    Lookup(FormattingObjects page, Look look) {
        this.page = page;
        this.look = look;
    }

    void set(LookupLines lines) {
        page.open("table", look.of("Recipient", "table-layout", "fixed", "width", "100%", "space-before", "0pt"));
        page.open("table-column", "column-width", Look.millimetres(LookupLines.SIDE))
                .close();
        page.open("table-column", "column-width", "proportional-column-width(1)")
                .close();
        page.open("table-body").open("table-row");
        page.open("table-cell").open("block", "line-height", "0", "font-size", "0");
        draw(lines);
        page.close().close();
        page.open("table-cell", "display-align", "center", "padding-start", GAP).open("block");
        line(lines.label(), SMALL, "normal");
        line(lines.address().replaceAll("(?<=[\\w][./-])(?=\\w)", MAY_BREAK), SMALL, "normal");
        line(lines.code(), CODE, "bold");
        page.close().close();
        page.close().close().close();
    }

    private void line(String text, String size, String weight) {
        page.open("block", look.of("Recipient", "font-size", size, "font-weight", weight, "line-height", "1.2"))
                .text(text)
                .close();
    }

    private void draw(LookupLines lines) {
        String side = Look.millimetres(LookupLines.SIDE);
        String squares = String.valueOf(lines.scan().size());
        page.open("instream-foreign-object", FormattingObjects.spoken(lines.spoken(), "width", side, "height", side));
        page.openDrawing("svg", "width", side, "height", side, "viewBox", "0 0 " + squares + " " + squares)
                .openDrawing("path", "d", lines.scan().outline(), "fill", "black")
                .close();
        page.close().close();
    }
}
