package vn.trinhky.punctuality;

import java.time.LocalDate;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/**
 * What is known of a unit in a round.
 *
 * @param number of the entry in its record, 0 while the collection goes on and nothing is kept
 * @param opened whether somebody of the unit has opened the part
 * @param returns how often the compiling unit gave the part or some of it back
 */
public record Fact(
        RoundId round, UnitId unit, int number, Timing timing, boolean opened, Content content, int returns) {

    public boolean isKept() {
        return number > 0;
    }

    public Standing standing(LocalDate today) {
        return timing.standing(today);
    }

    /** Whether it was sent and never given back, so far. */
    public boolean isAcceptedAtOnce() {
        return timing.sentOn() != null && returns == 0;
    }
}
