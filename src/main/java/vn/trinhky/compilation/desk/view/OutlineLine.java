package vn.trinhky.compilation.desk.view;

import java.util.List;

/**
 * How a section of the report stands.
 *
 * @param level of its heading, 0 for a text without one
 * @param offers how many units wrote for it
 * @param unused how many of these the report does not use wholly
 * @param writers who else has it open now
 */
public record OutlineLine(
        String key, int level, String title, State state, int offers, int unused, List<String> writers) {

    /** How far a section has come. */
    public enum State {
        /** No text stands here, only further headings. */
        HEADING,
        /** Nothing is written, and no unit has written for it. */
        EMPTY,
        /** Nothing is written, but units have written for it. */
        WAITING,
        /** Written, and something that units wrote is not used. */
        PARTLY,
        /** Written, and nothing is left to be used. */
        DONE
    }

    static State state(boolean written, int unused) {
        if (!written) {
            return unused > 0 ? State.WAITING : State.EMPTY;
        }
        return unused > 0 ? State.PARTLY : State.DONE;
    }

    public boolean holdsText() {
        return state != State.HEADING;
    }
}
