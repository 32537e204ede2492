package vn.trinhky.pdf;

import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.PrintedLines;
import vn.trinhky.word.marks.DocumentMarks.Urgency;

/** Sets what stands above the text: the two columns of the head, the type name, the abstract, the addressees. */
final class Opening {

    /** A third to a half of the text above, which is what the rules ask for. (Decree 30/2020, appendix I) */
    private static final double HEAD_RULE = 18;

    private static final double SUBJECT_RULE = 55;

    private static final String NAMES = "65mm";

    private final FormattingObjects page;
    private final Look look;
    private final OfficialDocument document;
    private final PrintedLines lines;

    Opening(FormattingObjects page, Look look, OfficialDocument document, PrintedLines lines) {
        this.page = page;
        this.look = look;
        this.document = document;
        this.lines = lines;
    }

    void set() {
        head();
        line("TypeName", document.typeName());
        line("Subject", document.subject());
        subjectRule();
        addressees();
    }

    private void head() {
        Columns columns = new Columns(page, hasMotto() ? Columns.STATE_HEAD : Columns.EVEN);
        columns.open();
        columns.row(this::bodies, this::title);
        columns.rowWithCommonFoot(this::numberLine, () -> line("PlaceDate", lines.placeDate()));
        Urgency urgency = document.marks().urgency();
        if (urgency != null) {
            columns.row(() -> urgency(urgency), () -> {});
        }
        columns.close();
    }

    private boolean hasMotto() {
        return !look.fixedText("motto").isBlank();
    }

    private void bodies() {
        if (!document.superiorBody().isBlank()) {
            line("SuperiorBody", document.superiorBody());
        }
        document.issuingBody().lines().forEach(body -> line("IssuingBody", body));
        if (look.fixedText("star").isBlank()) {
            rule(HEAD_RULE, "Star");
        }
    }

    /** The rule is as long as the last line of the title. */
    private void title() {
        if (hasMotto()) {
            line("NationalTitle", look.fixedText("nationalTitle"));
            ruled("Motto", look.fixedText("motto"));
        } else {
            ruled("NationalTitle", look.fixedText("nationalTitle"));
        }
    }

    private void numberLine() {
        String star = look.fixedText("star");
        if (!star.isBlank()) {
            line("Star", star);
        }
        line("NumberLine", lines.number());
    }

    /** With the State in a box of bright red. (Guidance 36-HD/VPTW, appendix 3; Decree 30/2020, appendix I, II.10b) */
    private void urgency(Urgency urgency) {
        if (!document.profile().isOfTheState()) {
            page.open("block", look.of("NumberLine", "font-weight", "bold", "font-size", "14pt", "space-before", "6pt"))
                    .text(urgency.printed())
                    .close();
            return;
        }
        page.open("block-container", "space-before", "6pt", "space-before.conditionality", "retain");
        page.open("table", "table-layout", "fixed", "width", "100%")
                .open("table-column", "column-width", "proportional-column-width(1)");
        page.close().open("table-column", "column-width", Look.millimetres(urgency.boxWidth()));
        page.close()
                .open("table-column", "column-width", "proportional-column-width(1)")
                .close();
        page.open("table-body").open("table-row", "height", Look.millimetres(Urgency.BOX_HEIGHT));
        page.open("table-cell").open("block").close().close();
        page.open("table-cell", "border", "1.5pt solid #ff0000", "display-align", "center")
                .open("block", look.of("NumberLine", "font-weight", "bold", "font-size", "13pt", "color", "#ff0000"))
                .text(urgency.printed())
                .close()
                .close();
        page.open("table-cell").open("block").close().close();
        page.close().close().close().close();
    }

    private void subjectRule() {
        String rule = look.fixedText("subjectRule");
        if (rule.isBlank()) {
            rule(SUBJECT_RULE, "SubjectRule");
        } else {
            line("SubjectRule", rule);
        }
    }

    /** The label stands alone only when several names are listed below it. */
    private void addressees() {
        for (int i = 0; i < lines.addressees().size(); i++) {
            String text = lines.addressees().get(i);
            if (i == 0) {
                line("Addressee", text);
            } else {
                page.open("block", look.of("Addressee", "text-align", "start", "start-indent", NAMES))
                        .text(text)
                        .close();
            }
        }
    }

    private void line(String style, String text) {
        page.open("block", look.atTop(style)).text(text).close();
    }

    private void ruled(String style, String text) {
        page.open("block", look.of(style))
                .open("inline", "border-bottom", "0.75pt solid black", "padding-bottom", "1.5pt")
                .text(text)
                .close()
                .close();
    }

    /** A rule in the place of a text. */
    private void rule(double millimetres, String style) {
        page.open("block", look.of(style, "text-align", "center", "line-height", "4pt"))
                .open(
                        "leader",
                        "leader-pattern",
                        "rule",
                        "rule-thickness",
                        "0.75pt",
                        "leader-length",
                        Look.millimetres(millimetres))
                .close()
                .close();
    }
}
