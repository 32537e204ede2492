package vn.trinhky.word.reading.part;

import javax.xml.stream.XMLStreamException;

/** A part that is no XML, or brings definitions of its own, or is nested deeper than any text. */
public final class UnreadablePart extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadablePart() {
        super("a part is not plain XML");
    }

    UnreadablePart(XMLStreamException reason) {
        super("a part is not XML", reason);
    }
}
