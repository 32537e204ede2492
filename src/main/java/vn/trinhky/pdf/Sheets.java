package vn.trinhky.pdf;

import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.PrintedLines;
import vn.trinhky.word.TemplateMeasures.Page;
import vn.trinhky.word.marks.LookupLines;

/** Sets a whole document on its sheets: page number from the second page on, notes at the foot, the text between. */
final class Sheets {

    private final FormattingObjects page;
    private final Look look;

    Sheets(FormattingObjects page, Look look) {
        this.page = page;
        this.look = look;
    }

    void set(OfficialDocument document) {
        page.startDocument();
        page.open(
                "root",
                "font-family",
                "Tinos",
                "xml:lang",
                "vi-VN",
                "widows",
                "2",
                "orphans",
                "2",
                "line-height-shift-adjustment",
                "disregard-shifts");
        masters();
        page.open("page-sequence", "master-reference", "document", "force-page-count", "no-force");
        pageNumber(page, look);
        footnoteRule();
        page.open("flow", "flow-name", "text");
        PrintedLines lines = PrintedLines.of(document, look.fixedTexts());
        new Opening(page, look, document, lines).set();
        new RunningText(page, look).set(document.body().blocks());
        new Closing(page, look, lines, document.signer(), LookupLines.of(document.marks())).set();
        page.close().close();
        new Appendices(page, look, document).set();
        page.close();
        page.endDocument();
    }

    private void masters() {
        page.open("layout-master-set");
        Page sheet = look.page();
        masters("", sheet.width(), sheet.height());
        masters(Appendices.SIDEWAYS, sheet.height(), sheet.width());
        page.close();
    }

    /** Sheets whose first page has no number, and sheets that all have one. */
    private void masters(String way, double width, double height) {
        master(way + "first", "no-number", width, height);
        master(way + "rest", "number", width, height);
        page.open("page-sequence-master", "master-name", way + "document")
                .open("repeatable-page-master-alternatives")
                .open("conditional-page-master-reference", "master-reference", way + "first", "page-position", "first")
                .close()
                .open("conditional-page-master-reference", "master-reference", way + "rest", "page-position", "rest")
                .close();
        page.close().close();
    }

    private void master(String name, String header, double width, double height) {
        Page sheet = look.page();
        page.open(
                "simple-page-master",
                "master-name",
                name,
                "page-width",
                Look.millimetres(width),
                "page-height",
                Look.millimetres(height),
                "margin-top",
                Look.millimetres(sheet.header()),
                "margin-bottom",
                Look.millimetres(sheet.bottom()),
                "margin-left",
                Look.millimetres(sheet.left()),
                "margin-right",
                Look.millimetres(sheet.right()));
        String extent = Look.millimetres(sheet.top() - sheet.header());
        page.open("region-body", "region-name", "text", "margin-top", extent).close();
        page.open("region-before", "region-name", header, "extent", extent).close();
        page.close();
    }

    /** The number on the sheets of one page sequence. */
    static void pageNumber(FormattingObjects page, Look look) {
        page.open("static-content", "flow-name", "number")
                .open("block", look.of("PageNumber"))
                .open("page-number")
                .close();
        page.close().close();
    }

    private void footnoteRule() {
        page.open("static-content", "flow-name", "xsl-footnote-separator")
                .open(
                        "block",
                        "font-size",
                        "4pt",
                        "line-height",
                        "6pt",
                        "padding-after",
                        "2pt",
                        "text-align",
                        "start",
                        "text-indent",
                        "0mm")
                .open("leader", "leader-pattern", "rule", "leader-length", "33%", "rule-thickness", "0.5pt")
                .close();
        page.close().close();
    }
}
