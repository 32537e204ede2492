package vn.trinhky.exchange.edxml;

/** Bytes that are no message of the exchange, with the reason in one word. */
public final class UnreadableEnvelope extends Exception {

    private static final long serialVersionUID = 1;

    public enum Cause {
        /** Not well-formed XML. */
        DAMAGED,
        /** It brings definitions of its own, which could make it fetch or swell. */
        ENTITIES,
        TOO_LARGE,
        /** XML, but no message of the exchange. */
        NOT_EDXML,
        /** A field is missing without which nobody can say what document is meant, from whom or to whom. */
        INCOMPLETE,
        UNKNOWN_CODE,
        /** A file in it cannot be unpacked. */
        DAMAGED_FILE
    }

    private final Cause why;

    UnreadableEnvelope(Cause why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
