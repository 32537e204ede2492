package vn.trinhky.exchange.edxml;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file while it is written into memory, where nothing can fail but our own order of calls. */
final class XmlFile {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private interface Step {
        void take() throws XMLStreamException;
    }

    XmlFile() {
        try {
            xml = FACTORY.createXMLStreamWriter(content, "UTF-8");
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    byte[] bytes() {
        step(xml::close);
        return content.toByteArray();
    }

    /** The root: its own name without prefix, as all systems write it. */
    void root(Runnable children) {
        step(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("", Edxml.PREFIX, Edxml.NAMESPACE);
            xml.writeDefaultNamespace(Edxml.NAMESPACE);
            xml.writeNamespace(Edxml.PREFIX, Edxml.NAMESPACE);
            xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
            xml.writeNamespace("xsd", "http://www.w3.org/2001/XMLSchema");
        });
        children.run();
        step(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
        });
    }

    void element(String name, Runnable children) {
        step(() -> xml.writeStartElement(Edxml.PREFIX, name, Edxml.NAMESPACE));
        children.run();
        step(xml::writeEndElement);
    }

    /** Files stand without prefix, outside the envelope. */
    void plain(String name, Runnable children) {
        step(() -> xml.writeStartElement("", name, Edxml.NAMESPACE));
        children.run();
        step(xml::writeEndElement);
    }

    void text(String name, String words) {
        element(name, () -> step(() -> xml.writeCharacters(writable(words))));
    }

    void plainText(String name, String words) {
        plain(name, () -> step(() -> xml.writeCharacters(writable(words))));
    }

    void attribute(String name, String value) {
        step(() -> xml.writeAttribute(name, value));
    }

    void link(String contentId) {
        step(() -> {
            xml.writeNamespace("xlink", Edxml.XLINK);
            xml.writeAttribute("xlink", Edxml.XLINK, "href", contentId);
            xml.writeAttribute("xlink", Edxml.XLINK, "role", "XLinkRole");
            xml.writeAttribute("xlink", Edxml.XLINK, "type", "simple");
        });
    }

    /** What XML has no way to write is left out. */
    private static String writable(String words) {
        if (words.codePoints().allMatch(XmlFile::isWritable)) {
            return words;
        }
        return words.codePoints()
                .filter(XmlFile::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private static void step(Step step) {
        try {
            step.take();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
