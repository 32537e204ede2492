package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A template made ready for writing: its document text as fixed pieces with the controls between them, and its other
 * files deflated once. Read-only, so that any number of threads write with it.
 *
 * @param pieces the texts of {@code word/document.xml} and the controls to fill, in order
 * @param fixedParts every file that is the same in all documents of this template
 */
record WordTemplate(
        List<Piece> pieces,
        Xml footnotesStart,
        int firstFootnote,
        int numbering,
        List<PackedPart> fixedParts,
        TemplateMeasures measures) {

    static final String DOCUMENT = "word/document.xml";
    static final String FOOTNOTES = "word/footnotes.xml";
    static final String VALUES = "customXml/item1.xml";
    static final String PROPERTIES = "docProps/core.xml";

    /** In this order, so that equal documents are equal bytes. */
    static final List<String> WRITTEN_EACH_TIME = List.of(DOCUMENT, FOOTNOTES, VALUES, PROPERTIES);

    private static final Set<String> NEEDED = Set.of(
            "issuingBody", "number", "placeDate", "typeName", "subject", "body", "recipients", "capacity", "signer");

    /** A piece of the document text. */
    sealed interface Piece permits Fixed, Control {}

    /** Text that is the same in all documents. */
    record Fixed(Xml xml) implements Piece {}

    static WordTemplate compile(WordFile file) {
        StyleSheet styles = new StyleSheet(file.tree("word/styles.xml"));
        List<Piece> pieces = TemplatePieces.of(file.tree(DOCUMENT));
        refuseMissing(pieces);
        String footnotes = WordFile.text(file.tree(FOOTNOTES));
        String numbering = styles.setting("Heading1", "pPr/numPr/numId", "val");
        return new WordTemplate(
                pieces,
                Xml.of(footnotes.substring(0, footnotes.lastIndexOf("</"))),
                Word.all(file.tree(FOOTNOTES), "footnote").size(),
                numbering == null ? 1 : Integer.parseInt(numbering),
                packed(file),
                TemplateMeasuring.measure(file));
    }

    private static void refuseMissing(List<Piece> pieces) {
        Set<String> missing = new TreeSet<>(NEEDED);
        for (Piece piece : pieces) {
            if (piece instanceof Control control) {
                missing.remove(control.tag());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the template has no content control for " + missing);
        }
    }

    private static List<PackedPart> packed(WordFile file) {
        List<PackedPart> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
            if (!WRITTEN_EACH_TIME.contains(part.getKey())) {
                parts.add(PackedPart.of(part.getKey(), part.getValue()));
            }
        }
        return List.copyOf(parts);
    }
}
