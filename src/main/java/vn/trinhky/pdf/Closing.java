package vn.trinhky.pdf;

import java.util.List;
import vn.trinhky.word.OfficialDocument;

/** Sets what stands below the text: the recipients on the left, the signature on the right, never divided. */
final class Closing {

    /** Lines left free for the signature and the seal. */
    private static final int SIGNATURE_LINES = 4;

    private final FormattingObjects page;
    private final Look look;
    private final OfficialDocument document;

    Closing(FormattingObjects page, Look look, OfficialDocument document) {
        this.page = page;
        this.look = look;
        this.document = document;
    }

    void set() {
        Columns columns = new Columns(page);
        page.open("block", "space-before", "12pt");
        columns.open();
        columns.row(this::recipients, this::signature);
        columns.close();
        page.close();
    }

    private void recipients() {
        page.open("block", look.of("RecipientsLabel"))
                .text(look.fixedText("recipientsLabel"))
                .close();
        List<String> lines = document.recipients();
        for (int i = 0; i < lines.size(); i++) {
            String end = i == lines.size() - 1 ? "." : Wording.betweenRecipients(document.profile());
            page.open("block", look.of("Recipient"))
                    .text("- " + lines.get(i) + end)
                    .close();
        }
    }

    private void signature() {
        List<String> lines = document.capacity();
        for (int i = 0; i < lines.size(); i++) {
            page.open("block", look.of(i == 0 ? "Capacity" : "Position"))
                    .text(lines.get(i))
                    .close();
        }
        String space = Look.points(SIGNATURE_LINES * look.lineHeight("Signer"));
        page.open("block", look.of("Signer", "space-before", space, "space-before.conditionality", "retain"))
                .text(document.signer())
                .close();
    }
}
