package vn.trinhky.word.intake;

import vn.trinhky.word.marks.Secrecy;

/** A file that was not let in. Nothing of it was kept. */
public final class RefusedFile extends RuntimeException {

    /** Why. What to do about it stands in the message files under {@code invalid.word.<reason>}. */
    public enum Reason {
        EMPTY,
        /** More bytes than a text needs, as it was sent. */
        TOO_LARGE,
        /** The format of Word 97 to 2003. */
        OLD_WORD,
        PASSWORD,
        RICH_TEXT,
        OPEN_DOCUMENT,
        PDF,
        /** A table or slides instead of a text. */
        SHEET_OR_SLIDES,
        /** The strict variant of the format, which only Word itself reads well. */
        STRICT,
        NOT_WORD,
        /** Cut off on the way, or changed since it was written. */
        DAMAGED,
        MACROS,
        /** Harmless as it was sent, and enormous once unpacked. */
        SWOLLEN,
        /** More parts, elements, levels or attributes than a text has. */
        TOO_INTRICATE,
        /** Names of parts that point elsewhere or stand twice. */
        CROOKED_NAMES,
        /** XML that brings definitions of its own. */
        ENTITIES,
        /** Takes text or objects from another file or address. */
        OUTSIDE_CONTENT,
        /** Marked as a state secret. */
        SECRET
    }

    private final Reason reason;
    private final Secrecy degree;

    RefusedFile(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.degree = Secrecy.NONE;
    }

    /** @param degree of secrecy that the file is marked with */
    RefusedFile(Secrecy degree) {
        super(Reason.SECRET.name(), null, false, false);
        this.reason = Reason.SECRET;
        this.degree = degree;
    }

    public Reason reason() {
        return reason;
    }

    /** The degree of secrecy of a file that is refused for it. */
    public Secrecy degree() {
        return degree;
    }
}
