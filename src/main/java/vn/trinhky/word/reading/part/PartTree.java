package vn.trinhky.word.reading.part;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part into a tree. A part with definitions of its own is refused, nothing outside it is ever fetched, and the
 * memory is a small multiple of the part.
 */
public final class PartTree {

    /** Elements inside each other; what goes deeper is no text. */
    private static final int DEEPEST = 400;

    private static final String[] NO_ATTRIBUTES = {};

    /** An element whose end has not been met. */
    private static final class Open {
        private final String name;
        private final String[] attributes;
        private final StringBuilder text = new StringBuilder(0);
        private List<Node> children = List.of();

        private Open(String name, String[] attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        private void add(Node child) {
            if (children.isEmpty()) {
                children = new ArrayList<>(4);
            }
            children.add(child);
        }

        /** Spaces between elements are no text. */
        private Node closed() {
            String words = text.length() == 0 ? "" : text.toString();
            return new Node(name, attributes, children, !children.isEmpty() && words.isBlank() ? "" : words);
        }
    }

    private final Names names = new Names();
    private final Deque<Open> open = new ArrayDeque<>();
    private Node root = Node.NONE;

    private PartTree() {}

    /** The root element of a part. */
    public static Node read(byte[] part) {
        PartTree tree = new PartTree();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                tree.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new UnreadablePart(broken);
        }
        return tree.root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadablePart();
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        if (open.size() >= DEEPEST) {
            throw new UnreadablePart();
        }
        open.push(new Open(names.of(xml.getNamespaceURI(), xml.getLocalName()), attributes(xml)));
    }

    private String[] attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return NO_ATTRIBUTES;
        }
        List<String> attributes = new ArrayList<>(2 * count);
        for (int i = 0; i < count; i++) {
            String local = xml.getAttributeLocalName(i);
            // Word numbers its editing sessions in every element; nobody reads that.
            if (!local.startsWith("rsid")) {
                attributes.add(names.of(xml.getAttributeNamespace(i), local));
                attributes.add(xml.getAttributeValue(i));
            }
        }
        return attributes.toArray(NO_ATTRIBUTES);
    }

    private void text(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.peek().text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void end() {
        Node node = open.pop().closed();
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
    }
}
