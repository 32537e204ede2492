package vn.trinhky.pdf;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Speaks XSL-FO to FOP as events, so that no XML is built as text or parsed. */
public final class FormattingObjects {

    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";
    private static final String DRAWINGS = "http://www.w3.org/2000/svg";
    private static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";
    private static final Attributes NONE = new AttributesImpl();

    private final ContentHandler listener;
    private final Deque<Name> open = new ArrayDeque<>();

    private record Name(String namespace, String local, String written) {}

    FormattingObjects(ContentHandler listener) {
        this.listener = listener;
    }

    /** Names and values in turn. */
    static AttributesImpl attributes(String... namesAndValues) {
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.addAttribute("", namesAndValues[i], namesAndValues[i], "CDATA", namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** Attributes with what is read out to somebody who does not see the picture. */
    static AttributesImpl spoken(String words, String... namesAndValues) {
        AttributesImpl attributes = attributes(namesAndValues);
        attributes.addAttribute(EXTENSIONS, "alt-text", "fox:alt-text", "CDATA", words);
        return attributes;
    }

    public FormattingObjects startDocument() {
        return tell(() -> {
            listener.startDocument();
            listener.startPrefixMapping("fo", NAMESPACE);
        });
    }

    public void endDocument() {
        tell(listener::endDocument);
    }

    public FormattingObjects open(String name) {
        return open(name, NONE);
    }

    public FormattingObjects open(String name, String... namesAndValues) {
        return open(name, attributes(namesAndValues));
    }

    FormattingObjects open(String name, Attributes attributes) {
        return open(new Name(NAMESPACE, name, "fo:" + name), attributes);
    }

    private FormattingObjects open(Name name, Attributes attributes) {
        open.push(name);
        return tell(() -> listener.startElement(name.namespace, name.local, name.written, attributes));
    }

    /** Opens an element of the language of drawings; closed like all others. */
    FormattingObjects openDrawing(String name, String... namesAndValues) {
        return open(new Name(DRAWINGS, name, name), attributes(namesAndValues));
    }

    public FormattingObjects close() {
        Name name = open.pop();
        return tell(() -> listener.endElement(name.namespace, name.local, name.written));
    }

    /** The font has one glyph for "ế", not three: letters and their marks are joined first. */
    public FormattingObjects text(String text) {
        char[] characters = Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
        return tell(() -> listener.characters(characters, 0, characters.length));
    }

    private FormattingObjects tell(Event event) {
        try {
            event.happen();
        } catch (SAXException e) {
            throw new IllegalStateException("the page cannot be set", e);
        }
        return this;
    }

    private interface Event {
        void happen() throws SAXException;
    }
}
