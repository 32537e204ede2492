package vn.trinhky.dispatch.board;

import static vn.trinhky.dispatch.Delivery.State;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Which deliveries somebody wants to see. */
public enum Show {
    /** Every one, of one document. */
    ALL(EnumSet.allOf(State.class)),
    /** Those that nobody has acknowledged or closed. */
    OPEN(EnumSet.complementOf(EnumSet.of(State.ACKNOWLEDGED, State.CLOSED))),
    /** Those that no addressee has before him as far as is known. */
    UNOPENED(EnumSet.of(State.WAITING, State.SENT, State.ARRIVED)),
    /** Those about which the clerk has to decide. */
    TROUBLE(EnumSet.of(State.FAILED, State.REFUSED)),
    WAITING(EnumSet.of(State.WAITING)),
    SENT(EnumSet.of(State.SENT)),
    ARRIVED(EnumSet.of(State.ARRIVED)),
    OPENED(EnumSet.of(State.OPENED)),
    ACKNOWLEDGED(EnumSet.of(State.ACKNOWLEDGED)),
    CLOSED(EnumSet.of(State.CLOSED));

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<State> states;

    Show(Set<State> states) {
        this.states = states;
    }

    boolean shows(State state) {
        return states.contains(state);
    }

    /** Whether nothing is asked for but what is settled: that is listed with the latest first. */
    public boolean isSettled() {
        return this == ACKNOWLEDGED || this == CLOSED;
    }

    String[] names() {
        return states.stream().map(State::name).toArray(String[]::new);
    }

    /** What a board of one document, or of a whole office, may be asked for. */
    static Show[] of(boolean office) {
        return Arrays.stream(values()).filter(show -> !office || show != ALL).toArray(Show[]::new);
    }
}
