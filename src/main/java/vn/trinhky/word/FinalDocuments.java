package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.springframework.stereotype.Component;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.XmlBuffer;
import vn.trinhky.word.marks.LookupLines;
import vn.trinhky.word.marks.PictureParts;

/**
 * Writes official documents as Word files.
 *
 * <p>docx4j reads the template and writes the markup, once; a document is typed into what it wrote. Equal documents become equal bytes: no clock and no chance goes into them, so what was shown is what is signed. Any
 * number of threads may write at once.
 */
@Component
public class FinalDocuments {

    private final Templates templates;

    public FinalDocuments(Templates templates) {
        this.templates = templates;
    }

    /**
     * Reads the templates and has docx4j write its shapes, so that the first document does not wait for them. That takes
     * seconds; the application calls it in the background.
     */
    public void warmUp() {
        templates.warmUp();
        for (LayoutProfile profile : LayoutProfile.values()) {
            write(BlankDocument.of(profile));
        }
    }

    /** The .docx of this document, in the template of its profile. */
    public byte[] write(OfficialDocument document) {
        WordTemplate template = templates.template(document.profile());
        PrintedLines lines = PrintedLines.of(document, template.measures().fixedTexts());
        Typist typist = new Typist(template);
        LookupLines lookup = LookupLines.of(document.marks());
        List<PackedPart> parts = new ArrayList<>(lookup == null ? template.fixedParts() : template.partsWithPicture());
        Deflater deflater = PackedPart.deflater();
        try {
            template.forms().forEach((name, form) -> {
                FilledForm part = new FilledForm(document, lines, lookup, form.usualSize());
                part.fill(form, typist);
                parts.add(packed(name, part.xml(), deflater));
            });
            parts.add(packed(template.footnotesPart(), typist.footnotes(), deflater));
            if (lookup != null) {
                parts.add(PictureParts.picture(lookup.scan().png()));
            }
        } finally {
            deflater.end();
        }
        return PackedPart.zip(parts);
    }

    private static PackedPart packed(String name, XmlBuffer xml, Deflater deflater) {
        return PackedPart.of(name, xml.bytes(), xml.length(), deflater);
    }
}
