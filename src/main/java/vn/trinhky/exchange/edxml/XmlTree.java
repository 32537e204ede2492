package vn.trinhky.exchange.edxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.trinhky.exchange.edxml.UnreadableEnvelope.Cause;

/** Reads somebody else's XML into a small tree, measured while it is read. */
final class XmlTree {

    /** Elements inside each other; the deepest field of the standard lies at eight. */
    static final int DEEPEST = 20;

    /** Elements in all: a thousand receivers need eight thousand. */
    static final int MOST_ELEMENTS = 50_000;

    private final Deque<Node> open = new ArrayDeque<>();
    private int elements;

    private XmlTree() {}

    static Node read(byte[] file) throws UnreadableEnvelope {
        if (file.length > Edxml.LARGEST) {
            throw new UnreadableEnvelope(Cause.TOO_LARGE, file.length + " bytes");
        }
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                return new XmlTree().walk(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableEnvelope(Cause.DAMAGED, String.valueOf(broken.getMessage()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private Node walk(XMLStreamReader xml) throws XMLStreamException, UnreadableEnvelope {
        Node document = new Node("");
        open.push(document);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableEnvelope(Cause.ENTITIES, "a definition of its own");
                default -> {
                    // comments and spaces say nothing
                }
            }
        }
        return document;
    }

    private void begin(String name) throws UnreadableEnvelope {
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new UnreadableEnvelope(Cause.TOO_LARGE, "element " + elements + " at depth " + open.size());
        }
        Node node = new Node(name);
        open.element().add(node);
        open.push(node);
    }
}
