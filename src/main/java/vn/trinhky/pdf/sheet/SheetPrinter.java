package vn.trinhky.pdf.sheet;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.pdf.FormattingObjects;
import vn.trinhky.pdf.PdfWriter;
import vn.trinhky.word.sheet.Label;
import vn.trinhky.word.sheet.ListSheet;

/** Sets lists and labels as PDF. */
@Component
public class SheetPrinter {

    private static final String MARGIN = "15mm";
    private static final String THIN = "0.5pt solid black";
    private static final String CUT = "0.5pt dotted #888888";

    /** Of a label without its padding: five rows are what is left of A4 between the margins. */
    private static final String LABEL_HEIGHT = "50mm";

    private final PdfWriter writer;

    public SheetPrinter(PdfWriter writer) {
        this.writer = writer;
    }

    public byte[] list(ListSheet sheet) {
        return writer.set(sheet.title(), page -> {
            open(page, "297mm", "210mm");
            line(page, sheet.title(), "text-align", "center", "font-size", "14pt", "font-weight", "bold");
            sheet.under().forEach(under -> line(page, under, "text-align", "center", "font-style", "italic"));
            table(page, sheet);
            sheet.closing().forEach(last -> line(page, last, "text-align", "end"));
            close(page);
        });
    }

    public byte[] labels(String title, List<Label> labels) {
        return writer.set(title, page -> {
            open(page, "210mm", "297mm");
            page.open("table", "table-layout", "fixed", "width", "100%", "border-collapse", "collapse");
            page.open("table-body");
            for (int i = 0; i < labels.size(); i += 2) {
                page.open("table-row", "height", LABEL_HEIGHT, "keep-together.within-page", "always");
                labels.subList(i, Math.min(i + 2, labels.size())).forEach(label -> label(page, label));
                if (i + 1 == labels.size()) {
                    cell(page, CUT, "before");
                    page.open("block").close().close();
                }
                page.close();
            }
            page.close().close();
            close(page);
        });
    }

    private static void table(FormattingObjects page, ListSheet sheet) {
        page.open(
                "table",
                "table-layout",
                "fixed",
                "width",
                "100%",
                "border-collapse",
                "collapse",
                "space-before",
                "8pt",
                "space-after",
                "10pt");
        sheet.columns().forEach(column -> page.open(
                        "table-column", "column-width", "proportional-column-width(" + column.share() + ")")
                .close());
        page.open("table-header").open("table-row");
        for (ListSheet.Column column : sheet.columns()) {
            cell(page, THIN, "center");
            line(page, column.heading(), "text-align", "center", "font-weight", "bold", "font-size", "10pt");
            page.close();
        }
        page.close().close();
        page.open("table-body");
        sheet.rows().forEach(row -> row(page, row));
        page.close().close();
    }

    private static void row(FormattingObjects page, List<String> cells) {
        page.open("table-row", "keep-together.within-page", "always", "height", "9mm");
        for (String words : cells) {
            cell(page, THIN, "center");
            words.lines().forEach(one -> line(page, one, "font-size", "11pt"));
            if (words.isBlank()) {
                page.open("block").close();
            }
            page.close();
        }
        page.close();
    }

    private static void label(FormattingObjects page, Label label) {
        cell(page, CUT, "center");
        line(page, label.sender(), "font-size", "10pt");
        line(page, label.addressee(), "font-size", "13pt", "font-weight", "bold", "space-before", "4pt");
        label.address().forEach(one -> line(page, one));
        line(page, label.reference(), "font-size", "10pt", "text-align", "end", "space-before", "4pt");
        page.close();
    }

    private static void cell(FormattingObjects page, String border, String place) {
        page.open("table-cell", "border", border, "padding", "1.5mm", "display-align", place);
    }

    private static void line(FormattingObjects page, String words, String... look) {
        page.open("block", look).text(words).close();
    }

    private static void open(FormattingObjects page, String width, String height) {
        page.startDocument();
        page.open("root", "font-family", "Tinos", "font-size", "12pt", "xml:lang", "vi-VN");
        page.open("layout-master-set")
                .open(
                        "simple-page-master",
                        "master-name",
                        "sheet",
                        "page-width",
                        width,
                        "page-height",
                        height,
                        "margin",
                        MARGIN)
                .open("region-body")
                .close();
        page.close().close();
        page.open("page-sequence", "master-reference", "sheet").open("flow", "flow-name", "xsl-region-body");
    }

    private static void close(FormattingObjects page) {
        page.close().close().close();
        page.endDocument();
    }
}
