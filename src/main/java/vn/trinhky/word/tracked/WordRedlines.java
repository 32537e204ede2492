package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.springframework.stereotype.Component;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;
import vn.trinhky.word.draft.DraftFrame;
import vn.trinhky.word.draft.DraftSheet;
import vn.trinhky.word.draft.DraftSheet.Purpose;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Writes two versions of a text as one Word file, in which every change can be accepted or rejected.
 *
 * <p>Any number of threads may write at once. Equal texts become equal bytes.
 */
@Component
public class WordRedlines {

    private final Templates templates;
    private final Map<LayoutProfile, Map<Purpose, DraftSheet>> sheets = new EnumMap<>(LayoutProfile.class);

    public WordRedlines(Templates templates) {
        this.templates = templates;
    }

    /** The .docx. Accepting all changes in it gives the text after, rejecting all the text before. */
    public byte[] write(TrackedText text) {
        DraftSheet sheet = sheet(text.layout(), text.purpose());
        TrackedTypist typist = new TrackedTypist(sheet, text);
        typist.type();
        Deflater deflater = PackedPart.deflater();
        try {
            List<PackedPart> parts = new ArrayList<>(sheet.fixedParts());
            parts.add(packed("word/document.xml", typist.document(), deflater));
            parts.add(packed("word/footnotes.xml", typist.footnotes(), deflater));
            parts.add(packed("word/comments.xml", CommentPart.typed(text.comments()), deflater));
            parts.add(packed("word/header1.xml", DraftFrame.header(text.title()), deflater));
            parts.add(packed("docProps/custom.xml", DraftFrame.properties(text.mark(), typist.questions()), deflater));
            return PackedPart.zip(parts);
        } finally {
            deflater.end();
        }
    }

    private DraftSheet sheet(LayoutProfile profile, Purpose purpose) {
        synchronized (sheets) {
            return sheets.computeIfAbsent(profile, any -> new EnumMap<>(Purpose.class))
                    .computeIfAbsent(purpose, wanted -> DraftSheet.of(templates, profile, wanted));
        }
    }

    private static PackedPart packed(String name, XmlBuffer xml, Deflater deflater) {
        return PackedPart.of(name, xml.bytes(), xml.length(), deflater);
    }
}
