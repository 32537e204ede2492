package vn.trinhky.word.intake;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.trinhky.word.intake.RefusedFile.Reason;

/** Walks through the XML of a file once and counts; what it walked through is well formed and has no definitions. */
final class XmlWalk {

    private static final XMLInputFactory FACTORY = factory();

    private int elements;

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

    /** A reader that fetches nothing and knows no definitions. */
    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** @param eachElement is shown the reader at the start of every element */
    void through(byte[] xml, Consumer<XMLStreamReader> eachElement) {
        try {
            XMLStreamReader reader = reader(xml);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        count(++depth, reader.getAttributeCount());
                        eachElement.accept(reader);
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedFile(Reason.ENTITIES);
                    default -> {
                        // text was weighed when it was unpacked
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private void count(int depth, int attributes) {
        elements++;
        if (elements > Bounds.ELEMENTS || depth > Bounds.DEPTH || attributes > Bounds.ATTRIBUTES) {
            throw new RefusedFile(Reason.TOO_INTRICATE);
        }
    }
}
