package vn.trinhky.pdf;

import org.jspecify.annotations.Nullable;
import vn.trinhky.word.PrintedLines;
import vn.trinhky.word.marks.LookupLines;

/** Sets what stands below the text: the recipients on the left, the signature on the right, never divided. */
final class Closing {

    private static final String ROOM_ABOVE = "12pt";

    private final FormattingObjects page;
    private final Look look;
    private final PrintedLines lines;
    private final String signer;
    private final @Nullable LookupLines lookup;

    Closing(FormattingObjects page, Look look, PrintedLines lines, String signer, @Nullable LookupLines lookup) {
        this.page = page;
        this.look = look;
        this.lines = lines;
        this.signer = signer;
        this.lookup = lookup;
    }

    void set() {
        // as room in the table, which does not merge with the space after the text, as in the Word file
        page.open("block", "padding-before", ROOM_ABOVE);
        Columns columns = new Columns(page, Columns.EVEN);
        columns.open();
        columns.row(this::recipients, this::signature);
        columns.close();
        page.close();
    }

    private void recipients() {
        line("RecipientsLabel", lines.recipientsLabel());
        lines.recipients().forEach(recipient -> line("Recipient", recipient));
        if (lookup != null) {
            new Lookup(page, look).set(lookup);
        }
    }

    /** The space above the signer's name is left for the signature and the seal. */
    private void signature() {
        lines.capacity().forEach(line -> line(line.isAuthority() ? "Capacity" : "Position", line.text()));
        page.open("block", look.atTop("Signer")).text(signer).close();
    }

    private void line(String style, String text) {
        page.open("block", look.atTop(style)).text(text).close();
    }
}
