package vn.trinhky.pdf;

import vn.trinhky.word.OfficialDocument;

/** Sets what stands above the text: the two columns of the head, the type name, the abstract, the addressees. */
final class Opening {

    private final FormattingObjects page;
    private final Look look;
    private final OfficialDocument document;

    Opening(FormattingObjects page, Look look, OfficialDocument document) {
        this.page = page;
        this.look = look;
        this.document = document;
    }

    void set() {
        head();
        line("TypeName", document.typeName());
        line("Subject", document.subject());
        String rule = look.fixedText("subjectRule");
        if (rule.isBlank()) {
            shortRule("SubjectRule", 0.3);
        } else {
            line("SubjectRule", rule);
        }
        document.addressees().forEach(this::addressee);
    }

    private void head() {
        Columns columns = new Columns(page);
        columns.open();
        columns.row(this::bodies, this::title);
        columns.row(this::numberLine, () -> line("PlaceDate", Wording.placeAndDate(document)));
        columns.close();
    }

    private void bodies() {
        if (!document.superiorBody().isBlank()) {
            line("SuperiorBody", document.superiorBody());
        }
        line("IssuingBody", document.issuingBody());
        if (look.fixedText("star").isBlank()) {
            shortRule("IssuingBody", 0.35);
        }
    }

    /** The rule is as long as the last line of the title. */
    private void title() {
        String motto = look.fixedText("motto");
        if (motto.isBlank()) {
            ruled("NationalTitle", look.fixedText("nationalTitle"));
        } else {
            line("NationalTitle", look.fixedText("nationalTitle"));
            ruled("Motto", motto);
        }
    }

    private void numberLine() {
        String star = look.fixedText("star");
        if (!star.isBlank()) {
            line("Star", star);
        }
        line("NumberLine", Wording.numberLine(document));
    }

    private void addressee(String name) {
        line("Addressee", look.fixedText("addresseesLabel") + " " + name);
    }

    private void line(String style, String text) {
        page.open("block", look.of(style)).text(text).close();
    }

    private void ruled(String style, String text) {
        page.open("block", look.of(style))
                .open("inline", "border-bottom", "0.75pt solid black", "padding-bottom", "1.5pt")
                .text(text)
                .close()
                .close();
    }

    /** A rule over a part of the column, instead of a text. */
    private void shortRule(String style, double part) {
        page.open("block", look.of(style, "line-height", "4pt", "text-align", "center"))
                .open(
                        "leader",
                        "leader-pattern",
                        "rule",
                        "rule-thickness",
                        "0.75pt",
                        "leader-length",
                        Math.round(part * 100) + "%")
                .close()
                .close();
    }
}
