package vn.trinhky.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.wml.Style;
import vn.trinhky.word.file.Form;
import vn.trinhky.word.file.Markup;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.ParagraphShapes;
import vn.trinhky.word.file.WordFile;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.marks.PictureParts;

/**
 * A template made ready for writing: docx4j read it, marked what differs and wrote it once; the parts that differ are
 * forms, the others are deflated. Read-only, so that any number of threads write with it.
 *
 * @param forms the parts to fill for each document, by name
 * @param footnotesStart the part of the footnotes up to where the first real one goes
 * @param sheets the sheets of appendices
 * @param fixedParts every part that is the same in all documents of this template
 * @param partsWithPicture the same for documents that bear a code to scan
 */
record WordTemplate(
        Map<String, Form> forms,
        String footnotesPart,
        Xml footnotesStart,
        int firstFootnote,
        ParagraphShapes paragraphs,
        AppendixSheets sheets,
        List<PackedPart> fixedParts,
        List<PackedPart> partsWithPicture,
        TemplateMeasures measures) {

    /** Only the document itself has one. */
    private static final String BODY = "<w:body>";

    /** A template that Word itself could not open. */
    static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private Unreadable(Docx4JException reason) {
            super("the template is not a readable Word file", reason);
        }
    }

    /** @param product the product's own template of the profile, for styles that an older one does not have yet */
    static WordTemplate compile(LayoutProfile profile, byte[] docx, byte[] product) {
        try {
            WordprocessingMLPackage file = read(docx);
            MissingStyles.fill(file, read(product));
            return compile(profile, file);
        } catch (Docx4JException broken) {
            throw new Unreadable(broken);
        }
    }

    private static WordprocessingMLPackage read(byte[] docx) throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    }

    private static WordTemplate compile(LayoutProfile profile, WordprocessingMLPackage file) throws Docx4JException {
        TemplateMeasures measures = TemplateMeasuring.measure(file);
        int numbering = numbering(file);
        int notes = file.getMainDocumentPart()
                .getFootnotesPart()
                .getContents()
                .getFootnote()
                .size();
        String footnotes = name(file.getMainDocumentPart().getFootnotesPart());
        AppendixSheets sheets = AppendixSheets.of(
                file.getMainDocumentPart().getContents().getBody().getSectPr(),
                AppendixHeading.countsPagesAnew(profile));
        TemplateMarking.mark(file);
        Map<String, Form> forms = new LinkedHashMap<>();
        List<PackedPart> fixed = new ArrayList<>();
        WordFile written = written(file);
        written.parts().forEach((name, content) -> sort(name, content, footnotes, forms, fixed));
        return new WordTemplate(
                forms,
                footnotes,
                start(written.part(footnotes)),
                notes,
                new ParagraphShapes(numbering),
                sheets,
                List.copyOf(fixed),
                PictureParts.withRoom(fixed, written.parts(), name(file.getMainDocumentPart())),
                measures);
    }

    private static WordFile written(WordprocessingMLPackage file) throws Docx4JException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return WordFile.read(bytes.toByteArray());
    }

    private static void sort(
            String name, byte[] content, String footnotes, Map<String, Form> forms, List<PackedPart> fixed) {
        if (name.equals(footnotes)) {
            return;
        }
        if (!name.endsWith(".xml")) {
            fixed.add(PackedPart.of(name, content));
            return;
        }
        String xml = xml(content);
        Form form = Form.cut(xml.contains(BODY) ? Form.markSheet(xml) : xml);
        if (form.hasBlanks()) {
            forms.put(name, form);
        } else {
            fixed.add(PackedPart.of(name, xml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Xml start(byte[] footnotes) {
        String xml = xml(footnotes);
        return Xml.of(xml.substring(0, xml.lastIndexOf("</")));
    }

    private static String xml(byte[] part) {
        return Markup.tidy(new String(part, StandardCharsets.UTF_8));
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    /** The list that gives headings their numbers; numbered paragraphs share it. */
    private static int numbering(WordprocessingMLPackage file) {
        Style heading = file.getMainDocumentPart().getStyleDefinitionsPart().getStyleById("Heading1");
        return heading == null || heading.getPPr() == null || heading.getPPr().getNumPr() == null
                ? 1
                : heading.getPPr().getNumPr().getNumId().getVal().intValue();
    }

    /** The width between the margins, in twentieths of a point. */
    int textWidth() {
        TemplateMeasures.Page page = measures.page();
        return (int) Math.round((page.width() - page.left() - page.right()) / 25.4 * 1440);
    }
}
