package vn.trinhky.compilation.appendix;

/** What stands where no number can, as in the tables of the statistics offices. */
final class Sign {

    /** Stated that there is none. */
    static final String NIL = "-";

    /** Nobody has said anything. */
    static final String MISSING = "…";

    /** Not asked from this unit, or nothing that adds up. */
    static final String NOT_ASKED = "x";

    /** Behind a change across a new definition. */
    static final String BROKEN = "(*)";

    private Sign() {}
}
