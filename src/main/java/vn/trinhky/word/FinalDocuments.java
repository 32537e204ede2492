package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
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
        return zipped(
                template,
                Map.of(
                        WordTemplate.DOCUMENT, text,
                        WordTemplate.FOOTNOTES, typist.footnotes(),
                        WordTemplate.VALUES, DocumentFacts.values(document, lines),
                        WordTemplate.PROPERTIES, DocumentFacts.properties(document)));
    }

    private static byte[] zipped(WordTemplate template, Map<String, XmlBuffer> written) {
        List<PackedPart> parts = new ArrayList<>(template.fixedParts());
        Deflater deflater = PackedPart.deflater();
        try {
            for (String name : WordTemplate.WRITTEN_EACH_TIME) {
                XmlBuffer xml = Objects.requireNonNull(written.get(name));
                parts.add(PackedPart.of(name, xml.bytes(), xml.length(), deflater));
            }
        } finally {
            deflater.end();
        }
        return PackedPart.zip(parts);
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
