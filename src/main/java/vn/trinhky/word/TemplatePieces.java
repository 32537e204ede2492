package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cuts the document text of a template at its content controls.
 *
 * <p>The cuts are marked in the tree with characters from Unicode's private area, then the tree is written once and cut
 * at the marks. So whatever Word saved around the controls comes through unchanged.
 */
final class TemplatePieces {

    private static final Set<String> FILLED = Set.of(
            "superiorBody",
            "issuingBody",
            "number",
            "placeDate",
            "typeName",
            "subject",
            "addresseesLabel",
            "body",
            "recipients",
            "capacity",
            "signer");

    private static final char START = '\uE000';
    private static final char TAG_END = '\uE001';
    private static final char LOOK = '\uE002';
    private static final char TEXT = '\uE003';
    private static final char LOOK_END = '\uE004';
    private static final char END = '\uE005';

    private TemplatePieces() {}

    static List<WordTemplate.Piece> of(Document tree) {
        for (Element control : Word.all(tree, "sdt")) {
            String tag = Word.attribute(Word.child(control, "sdtPr/tag"), "val");
            if (tag != null && FILLED.contains(tag)) {
                markControl(control, tag);
            }
        }
        return cut(WordFile.text(tree));
    }

    private static void markControl(Element control, String tag) {
        Node parent = control.getParentNode();
        if (parent == null) {
            return;
        }
        parent.insertBefore(mark(control, START + tag + TAG_END), control);
        parent.insertBefore(mark(control, String.valueOf(END)), control.getNextSibling());
        if (tag.equals("body")) {
            parent.removeChild(control);
            return;
        }
        for (Element paragraph : Word.all(control, "p")) {
            markLook(paragraph);
        }
    }

    private static void markLook(Element paragraph) {
        Node parent = paragraph.getParentNode();
        if (parent == null) {
            return;
        }
        parent.insertBefore(mark(paragraph, String.valueOf(LOOK)), paragraph);
        parent.insertBefore(mark(paragraph, String.valueOf(LOOK_END)), paragraph.getNextSibling());
        List<Element> runs = Word.all(paragraph, "r");
        Element properties = runs.isEmpty() ? null : Word.child(runs.get(0), "rPr");
        for (Node node = paragraph.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (!Word.is(node, "pPr")) {
                paragraph.removeChild(node);
            }
            node = next;
        }
        paragraph.appendChild(run(paragraph, properties));
    }

    private static Element run(Element paragraph, @Nullable Element properties) {
        Document tree = paragraph.getOwnerDocument();
        Element run = tree.createElementNS(Word.NAMESPACE, "w:r");
        if (properties != null) {
            run.appendChild(properties);
        }
        Element text = tree.createElementNS(Word.NAMESPACE, "w:t");
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(String.valueOf(TEXT));
        run.appendChild(text);
        return run;
    }

    private static Node mark(Node near, String mark) {
        return near.getOwnerDocument().createTextNode(mark);
    }

    private static List<WordTemplate.Piece> cut(String text) {
        List<WordTemplate.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, at)) {
            pieces.add(new WordTemplate.Fixed(Xml.of(text.substring(at, start))));
            int end = text.indexOf(END, start);
            pieces.add(control(text.substring(start + 1, end)));
            at = end + 1;
        }
        pieces.add(new WordTemplate.Fixed(Xml.of(text.substring(at))));
        return List.copyOf(pieces);
    }

    private static Control control(String text) {
        int tagEnd = text.indexOf(TAG_END);
        List<Control.Look> looks = new ArrayList<>();
        int first = text.indexOf(LOOK);
        int at = first;
        while (at >= 0) {
            int middle = text.indexOf(TEXT, at);
            int end = text.indexOf(LOOK_END, middle);
            looks.add(
                    new Control.Look(Xml.of(text.substring(at + 1, middle)), Xml.of(text.substring(middle + 1, end))));
            at = text.indexOf(LOOK, end);
        }
        return new Control(
                text.substring(0, tagEnd),
                Xml.of(first < 0 ? "" : text.substring(tagEnd + 1, first)),
                List.copyOf(looks),
                Xml.of(first < 0 ? "" : text.substring(text.lastIndexOf(LOOK_END) + 1)));
    }
}
