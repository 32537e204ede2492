package vn.trinhky.review.changes;

import org.jspecify.annotations.Nullable;

/**
 * What a section is to a reviewer.
 *
 * @param since the version that she saw it in last; 0 when she never did
 * @param redline the difference to that version, escaped HTML; null unless it changed
 */
public record SectionChange(
        State state, int since, @Nullable String redline) {

    /** What she has to do about it. */
    public enum State {
        /** To be read. */
        NEW,
        /** It says something else than in the version that she saw. */
        CHANGED,
        /** It says the same, but she had not cleared it, or has opened it again. */
        OPEN,
        /** She cleared it in an earlier version, and it says the same. */
        STILL_CLEARED,
        /** She has cleared it in this version. */
        CLEARED
    }

    /** Whether she has nothing to do about it. */
    public boolean done() {
        return state == State.STILL_CLEARED || state == State.CLEARED;
    }

    public boolean seenBefore(int number) {
        return since > 0 && since < number;
    }
}
