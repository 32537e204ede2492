package vn.trinhky.punctuality.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Content;
import vn.trinhky.regime.RoundId;

/**
 * One state of a unit's record in a round.
 *
 * @param number 1 as it was kept when the collection ended, every correction one more
 * @param content null where nobody corrected it
 * @param reason null for the first
 */
public record Entry(
        RoundId round,
        UnitId unit,
        int number,
        LocalDate due,
        @Nullable LocalDate sentOn,
        boolean opened,
        @Nullable Content content,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt) {}
