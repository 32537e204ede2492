package vn.trinhky.regime.changing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Amendments;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.refusals.CollectionClosed;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** Time that units get back because the application did not run on their due day. Nobody has to ask for it. */
public sealed interface OutageCredit extends RoundChange {

    /** The later day. */
    LocalDate day();

    /** From when to when the application did not run. */
    Span span();

    /** A time, as it stands in the journal: "08:00 12/06/2024 – 10:30 12/06/2024". */
    record Span(Instant from, Instant until) {

        @Override
        public String toString() {
            Formats formats = new Formats();
            return formats.dateTime(from) + " – " + formats.dateTime(until);
        }
    }

    /**
     * What a round gets: its own due day and that of each unit with a later one are judged one by one.
     *
     * @param instead the day that takes the place of a due day; the same one where nothing was lost
     */
    static List<OutageCredit> of(Round round, Span span, UnaryOperator<LocalDate> instead) {
        List<OutageCredit> credits = new ArrayList<>();
        LocalDate all = instead.apply(round.deadline());
        if (all.isAfter(round.deadline())) {
            credits.add(new ToAll(all, span));
        }
        for (UnitId unit : round.plan().contributors()) {
            LocalDate own = round.deadlineFor(unit);
            LocalDate later = own.isAfter(round.deadline()) ? instead.apply(own) : own;
            if (later.isAfter(own) && later.isAfter(all)) {
                credits.add(new ToUnit(unit, later, span));
            }
        }
        return credits;
    }

    @Override
    default @Nullable Refusal objection(Round round, LocalDate today) {
        return round.state() == Round.State.COLLECTING ? null : new CollectionClosed();
    }

    /** All units whose day was that of the round. */
    record ToAll(LocalDate day, Span span) implements OutageCredit {

        @Override
        public LocalDate deadline(LocalDate present) {
            return day;
        }

        @Override
        public Milestone milestone() {
            return Milestone.OUTAGE_CREDITED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("old", round.deadline().toString(), "new", day.toString(), "reason", span.toString());
        }
    }

    /** One unit that had a later day than the others. */
    record ToUnit(UnitId unit, LocalDate day, Span span) implements OutageCredit {

        @Override
        public Amendments amended(Amendments amendments) {
            return amendments.extended(unit, day);
        }

        @Override
        public Milestone milestone() {
            return Milestone.OUTAGE_CREDITED_TO_UNIT;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of(
                    "unit",
                    office.unit(unit).name(),
                    "old",
                    round.deadlineFor(unit).toString(),
                    "new",
                    day.toString(),
                    "reason",
                    span.toString());
        }
    }
}
