package vn.trinhky.word.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.springframework.stereotype.Component;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Writes texts as Word files to work in. What comes back is read by {@link vn.trinhky.word.reading.WordReader}.
 *
 * <p>Any number of threads may write at once. Equal texts become equal bytes.
 */
@Component
public class WordDrafts {

    private final Templates templates;
    private final Map<LayoutProfile, DraftSheet> sheets = new ConcurrentHashMap<>();

    public WordDrafts(Templates templates) {
        this.templates = templates;
    }

    /**
     * The .docx of this text in the styles of a template. Figures stand in it with the words that they say in this text,
     * and come back as figures while nobody changes those.
     *
     * @param title a short line that says what the file is; it stands above every page
     */
    public byte[] write(Manuscript whole, DraftMark mark, LayoutProfile profile, String title) {
        DraftSheet sheet =
                sheets.computeIfAbsent(profile, wanted -> DraftSheet.of(templates, wanted, DraftSheet.Purpose.WORKING));
        DraftTypist typist = new DraftTypist(sheet);
        typist.type(whole);
        Deflater deflater = PackedPart.deflater();
        try {
            List<PackedPart> parts = new ArrayList<>(sheet.fixedParts());
            parts.add(packed("word/document.xml", typist.document(), deflater));
            parts.add(packed("word/footnotes.xml", typist.footnotes(), deflater));
            parts.add(packed("word/header1.xml", DraftFrame.header(title), deflater));
            parts.add(packed("docProps/custom.xml", DraftFrame.properties(mark, typist.questions()), deflater));
            return PackedPart.zip(parts);
        } finally {
            deflater.end();
        }
    }

    private static PackedPart packed(String name, XmlBuffer xml, Deflater deflater) {
        return PackedPart.of(name, xml.bytes(), xml.length(), deflater);
    }
}
