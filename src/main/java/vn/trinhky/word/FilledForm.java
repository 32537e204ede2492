package vn.trinhky.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.file.Form;
import vn.trinhky.word.file.XmlBuffer;
import vn.trinhky.word.marks.LookupLines;
import vn.trinhky.word.marks.TypedLookup;
import vn.trinhky.word.marks.UrgencyMark;

/** One part of a document while its blanks are filled with the printed lines and the body. */
final class FilledForm {

    private final OfficialDocument document;
    private final PrintedLines lines;
    private final @Nullable LookupLines lookup;
    private final XmlBuffer xml;

    FilledForm(OfficialDocument document, PrintedLines lines, @Nullable LookupLines lookup, int size) {
        this.document = document;
        this.lines = lines;
        this.lookup = lookup;
        this.xml = new XmlBuffer(size);
    }

    XmlBuffer xml() {
        return xml;
    }

    /** Fills the form; where the body goes, the typist types it. */
    void fill(Form form, Typist typist) {
        for (Form.Piece piece : form.pieces()) {
            if (piece instanceof Form.Fixed fixed) {
                xml.raw(fixed.xml());
            } else if (piece instanceof Form.Blank blank) {
                fill(blank, typist);
            }
        }
    }

    private void fill(Form.Blank blank, Typist typist) {
        switch (blank.tag()) {
            case "body" -> typist.type(document.body(), xml);
            case "sheet" -> typist.typeAppendices(document, blank.looks().get(0).before(), xml);
            case "addresseesLabel" -> write(blank, lines.addressees());
            case "recipients" -> writeRecipients(blank);
            case "capacity" -> writeCapacity(blank, lines.capacity());
            case "number" -> {
                write(blank, DocumentFacts.line(blank.tag(), document, lines));
                if (!blank.looks().isEmpty()) {
                    xml.raw(UrgencyMark.of(
                            document.marks().urgency(), document.profile().isOfTheState()));
                }
            }
            default -> write(blank, DocumentFacts.line(blank.tag(), document, lines));
        }
    }

    private void writeRecipients(Form.Blank blank) {
        write(blank, lines.recipients());
        if (lookup != null) {
            TypedLookup.type(lookup, xml);
        }
    }

    /** Writes the lines, the first in the first look and the others in the second; nothing at all without lines. */
    private void write(Form.Blank blank, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        xml.raw(blank.before());
        for (int i = 0; i < texts.size(); i++) {
            line(blank, texts.get(i), i);
        }
        xml.raw(blank.after());
    }

    /** Writes authority lines in the first look and posts in the second. */
    private void writeCapacity(Form.Blank blank, List<PrintedLines.CapacityLine> capacity) {
        if (capacity.isEmpty()) {
            return;
        }
        xml.raw(blank.before());
        for (PrintedLines.CapacityLine line : capacity) {
            line(blank, line.text(), line.isAuthority() ? 0 : 1);
        }
        xml.raw(blank.after());
    }

    /** Writes one line in the look of this rank, or in the last look when the template has fewer. */
    private void line(Form.Blank blank, String text, int rank) {
        if (blank.looks().isEmpty()) {
            xml.text(text);
            return;
        }
        Form.Look look = blank.looks().get(Math.min(rank, blank.looks().size() - 1));
        xml.raw(look.before()).runText(text).raw(look.after());
    }
}
