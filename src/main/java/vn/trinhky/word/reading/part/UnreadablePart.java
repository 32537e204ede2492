package vn.trinhky.word.reading.part;

import javax.xml.stream.XMLStreamException;

/** A part that is no XML, or brings definitions of its own, or has more levels or columns than any text. */
public final class UnreadablePart extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadablePart() {
        super("a part is not plain XML");
    }

    /** A table that would take more room than all the rest. */
    public static UnreadablePart tooWide() {
        return new UnreadablePart("a table is too wide");
    }

    private UnreadablePart(String reason) {
        super(reason);
    }

    UnreadablePart(XMLStreamException reason) {
        super("a part is not XML", reason);
    }
}
