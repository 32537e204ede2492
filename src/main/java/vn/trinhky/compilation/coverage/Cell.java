package vn.trinhky.compilation.coverage;

/**
 * What became of what one unit wrote for one section.
 *
 * @param used how many of its paragraphs the report uses
 * @param dismissed how many of the others are left out with a reason
 * @param open how many wait for a decision
 */
record Cell(String section, State state, int used, int dismissed, int open) {

    /** What became of it, in one word. */
    enum State {
        USED,
        PARTLY_USED,
        UNUSED,
        /** What is not used was left out with a reason. */
        DISMISSED,
        /** The unit has submitted, but wrote nothing here. */
        NOTHING,
        NOT_SUBMITTED,
        LATE;

        /** Whether the compiler still has to decide something. */
        public boolean isOpen() {
            return this == PARTLY_USED || this == UNUSED;
        }
    }

    static Cell of(String section, int used, int dismissed, int open) {
        State state = open > 0
                ? (used == 0 ? State.UNUSED : State.PARTLY_USED)
                : (dismissed > 0 ? State.DISMISSED : State.USED);
        return new Cell(section, state, used, dismissed, open);
    }

    static Cell without(String section, State why) {
        return new Cell(section, why, 0, 0, 0);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public int all() {
        return used + dismissed + open;
    }
}
