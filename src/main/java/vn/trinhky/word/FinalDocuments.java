package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes official documents as Word files.
 *
 * <p>Equal documents become equal bytes: no clock and no chance goes into them, so what was shown is what is signed. Any
 * number of threads may write at once.
 */
@Component
public class FinalDocuments {

    private final Templates templates;

    public FinalDocuments(Templates templates) {
        this.templates = templates;
    }

    /** The .docx of this document, in the template of its profile. */
    public byte[] write(OfficialDocument document) {
        WordTemplate template = templates.template(document.profile());
        PrintedLines lines = PrintedLines.of(document, template.measures().fixedTexts());
        XmlBuffer text = new XmlBuffer(131_072);
        Typist typist = new Typist(template, text);
        for (WordTemplate.Piece piece : template.pieces()) {
            if (piece instanceof WordTemplate.Fixed fixed) {
                text.raw(fixed.xml());
            } else if (piece instanceof Control control) {
                fill(control, document, lines, typist, text);
            }
        }
        List<PackedPart> parts = new ArrayList<>(template.fixedParts());
        parts.add(packed(WordTemplate.DOCUMENT, text));
        parts.add(packed(WordTemplate.FOOTNOTES, typist.footnotes()));
        parts.add(packed(WordTemplate.VALUES, DocumentFacts.values(document, lines)));
        parts.add(packed(WordTemplate.PROPERTIES, DocumentFacts.properties(document)));
        return PackedPart.zip(parts);
    }

    private static PackedPart packed(String name, XmlBuffer xml) {
        return PackedPart.of(name, xml.bytes(), xml.length());
    }

    private static void fill(
            Control control, OfficialDocument document, PrintedLines lines, Typist typist, XmlBuffer text) {
        switch (control.tag()) {
            case "body" -> typist.type(document.body());
            case "addresseesLabel" -> control.write(lines.addressees(), text);
            case "recipients" -> control.write(lines.recipients(), text);
            case "capacity" -> control.writeCapacity(lines.capacity(), text);
            default -> control.write(DocumentFacts.line(control.tag(), document, lines), text);
        }
    }
}
