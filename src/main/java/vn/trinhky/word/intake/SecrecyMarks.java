package vn.trinhky.word.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.trinhky.word.intake.RefusedFile.Reason;
import vn.trinhky.word.marks.Secrecy;

/**
 * Finds a mark of secrecy in a part of a Word file: a paragraph of the text, of a table, of a text box or of a header that
 * consists of it, or a drawn text.
 */
final class SecrecyMarks {

    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

    /** The mark in this XML, which is known to be well formed; empty when there is none. */
    static Optional<Secrecy> in(byte[] xml) {
        try {
            return new SecrecyMarks().found(XmlWalk.reader(xml));
        } catch (XMLStreamException malformed) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private Optional<Secrecy> found(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            Optional<Secrecy> mark = at(reader, reader.next());
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private Optional<Secrecy> at(XMLStreamReader reader, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            return opened(reader);
        }
        if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("p") && !paragraphs.isEmpty()) {
            return lines(paragraphs.pop().toString());
        }
        return Optional.empty();
    }

    /** A text box stands inside a paragraph and holds paragraphs of its own. */
    private Optional<Secrecy> opened(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> append(reader.getElementText());
            case "br", "cr", "tab" -> append("\n");
            case "textpath" -> {
                String drawn = reader.getAttributeValue(null, "string");
                return drawn == null ? Optional.empty() : lines(drawn);
            }
            default -> {
                // nothing that a reader sees as words
            }
        }
        return Optional.empty();
    }

    private void append(String words) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().append(words);
        }
    }

    private static Optional<Secrecy> lines(String text) {
        return text.lines().map(Secrecy::markedBy).flatMap(Optional::stream).findFirst();
    }

    /** The parts of a Word file that are printed and where a mark may stand: text, headers, footers. */
    static Stream<String> printed(Stream<String> names) {
        return names.filter(name -> name.matches("word/(document|header|footer)\\d*\\.xml"));
    }
}
