package vn.trinhky.compilation.pages;

import vn.trinhky.drafting.PartProgress;

/** A unit that has nothing to offer for a section. */
record Absent(String unit, Why why) {

    /** Why there is nothing. */
    enum Why {
        NOT_SUBMITTED,
        LATE,
        NOTHING_HERE
    }

    static Why why(PartProgress part, boolean late) {
        if (part.wasSubmitted()) {
            return Why.NOTHING_HERE;
        }
        return late ? Why.LATE : Why.NOT_SUBMITTED;
    }
}
