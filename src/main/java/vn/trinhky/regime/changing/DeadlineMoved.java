package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.refusals.SameDeadline;
import vn.trinhky.regime.refusals.CollectionClosed;
import vn.trinhky.regime.refusals.DeadlineInThePast;
import vn.trinhky.web.Refusal;

/** All units get another day, earlier or later; a unit that was given a later one keeps it. */
public record DeadlineMoved(LocalDate day) implements RoundChange {

    @Override
    public @Nullable Refusal objection(Round round, LocalDate today) {
        if (round.state() != Round.State.COLLECTING) {
            return new CollectionClosed();
        }
        if (day.isBefore(today)) {
            return new DeadlineInThePast();
        }
        return day.equals(round.deadline()) ? new SameDeadline() : null;
    }

    @Override
    public LocalDate deadline(LocalDate present) {
        return day;
    }

    @Override
    public Milestone milestone() {
        return Milestone.DEADLINE_MOVED;
    }

    @Override
    public Map<String, String> details(Round round, OfficeDirectory office) {
        return Map.of("old", round.deadline().toString(), "new", day.toString());
    }
}
