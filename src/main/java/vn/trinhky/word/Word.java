package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reading WordprocessingML trees: elements and attributes of its one namespace. */
final class Word {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Word() {}

    static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && NAMESPACE.equals(node.getNamespaceURI());
    }

    /** The first child of this name along a path such as {@code sdtPr/tag}. */
    static @Nullable Element child(Element parent, String path) {
        Element found = parent;
        for (String name : path.split("/")) {
            found = found == null ? null : firstChild(found, name);
        }
        return found;
    }

    private static @Nullable Element firstChild(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (is(node, name)) {
                return (Element) node;
            }
        }
        return null;
    }

    static List<Element> all(Node root, String name) {
        NodeList nodes = root instanceof Element element
                ? element.getElementsByTagNameNS(NAMESPACE, name)
                : ((org.w3c.dom.Document) root).getElementsByTagNameNS(NAMESPACE, name);
        List<Element> found = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** An attribute, or null when it is absent. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element != null && element.hasAttributeNS(NAMESPACE, name)
                ? element.getAttributeNS(NAMESPACE, name)
                : null;
    }

    /** The text of a paragraph or control, without its markup. */
    static String plainText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element run : all(element, "t")) {
            text.append(run.getTextContent());
        }
        return text.toString();
    }

    /** Twentieths of a point in millimetres, to a hundredth. */
    static double millimetres(@Nullable String twips) {
        return twips == null ? 0 : Math.round(Double.parseDouble(twips) / 20 * 25.4 / 72 * 100) / 100.0;
    }
}
