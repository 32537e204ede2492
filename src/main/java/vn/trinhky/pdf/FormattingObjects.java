package vn.trinhky.pdf;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Speaks XSL-FO to FOP as events, so that no XML is built as text or parsed. */
final class FormattingObjects {

    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";
    private static final Attributes NONE = new AttributesImpl();

    private final ContentHandler listener;
    private final Deque<String> open = new ArrayDeque<>();

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

    FormattingObjects startDocument() {
        return tell(() -> {
            listener.startDocument();
            listener.startPrefixMapping("fo", NAMESPACE);
        });
    }

    void endDocument() {
        tell(listener::endDocument);
    }

    FormattingObjects open(String name) {
        return open(name, NONE);
    }

    FormattingObjects open(String name, String... namesAndValues) {
        return open(name, attributes(namesAndValues));
    }

    FormattingObjects open(String name, Attributes attributes) {
        open.push(name);
        return tell(() -> listener.startElement(NAMESPACE, name, "fo:" + name, attributes));
    }

    FormattingObjects close() {
        String name = open.pop();
        return tell(() -> listener.endElement(NAMESPACE, name, "fo:" + name));
    }

    /** The font has one glyph for "ế", not three: letters and their marks are joined first. */
    FormattingObjects text(String text) {
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
