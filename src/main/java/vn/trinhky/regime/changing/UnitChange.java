package vn.trinhky.regime.changing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Amendments;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.changing.refusals.LastUnit;
import vn.trinhky.regime.changing.refusals.NoExtension;
import vn.trinhky.regime.changing.refusals.TakesNoPart;
import vn.trinhky.regime.changing.refusals.TakesPartAlready;
import vn.trinhky.regime.refusals.CollectionClosed;
import vn.trinhky.regime.refusals.DeadlineInThePast;
import vn.trinhky.web.Refusal;

/** A change that is about one contributing unit. */
public sealed interface UnitChange extends RoundChange {

    UnitId unit();

    @Override
    default Map<String, String> details(Round round, OfficeDirectory office) {
        return Map.of("unit", office.unit(unit()).name());
    }

    /**
     * A unit is asked as well. Also after the collection has ended: the report then does not wait for it.
     *
     * @param circles the codes of the groups and kinds that it belongs to
     */
    record Added(UnitId unit, List<String> circles) implements UnitChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            return round.plan().contributors().contains(unit) ? new TakesPartAlready() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            UnaryOperator<UnitGroup> joining =
                    group -> circles.contains(group.code()) ? of(group, with(group.units())) : group;
            return plan.changed()
                    .contributors(with(plan.contributors()))
                    .groups(plan.groups().stream().map(joining).toList())
                    .kinds(plan.kinds().stream().map(joining).toList())
                    .plan();
        }

        private List<UnitId> with(List<UnitId> units) {
            return Stream.concat(units.stream(), Stream.of(unit)).distinct().toList();
        }

        @Override
        public Amendments amended(Amendments amendments) {
            return amendments.withAgain(unit);
        }

        @Override
        public Milestone milestone() {
            return Milestone.UNIT_ADDED;
        }
    }

    /** A unit is asked no longer. What it wrote stays with it; what the report uses of it stays in the report. */
    record Withdrawn(UnitId unit, String reason) implements UnitChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            if (!round.plan().contributors().contains(unit)) {
                return new TakesNoPart();
            }
            return round.plan().contributors().size() == 1 ? new LastUnit() : null;
        }

        @Override
        public RegimePlan applied(RegimePlan plan) {
            UnaryOperator<UnitGroup> leaving = group -> of(group, without(group.units()));
            return plan.changed()
                    .contributors(without(plan.contributors()))
                    .groups(plan.groups().stream().map(leaving).toList())
                    .kinds(plan.kinds().stream().map(leaving).toList())
                    .plan();
        }

        private List<UnitId> without(List<UnitId> units) {
            return units.stream().filter(other -> !other.equals(unit)).toList();
        }

        @Override
        public Amendments amended(Amendments amendments) {
            return amendments.without(unit);
        }

        @Override
        public Milestone milestone() {
            return Milestone.UNIT_WITHDRAWN;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of("unit", office.unit(unit).name(), "reason", reason);
        }
    }

    /** One unit gets more time than the others. */
    record Extended(UnitId unit, LocalDate day) implements UnitChange {

        @Override
        public @Nullable Refusal objection(Round round, LocalDate today) {
            if (!round.plan().contributors().contains(unit)) {
                return new TakesNoPart();
            }
            if (round.state() != Round.State.COLLECTING) {
                return new CollectionClosed();
            }
            if (day.isBefore(today)) {
                return new DeadlineInThePast();
            }
            return day.isAfter(round.deadlineFor(unit)) ? null : new NoExtension();
        }

        @Override
        public Amendments amended(Amendments amendments) {
            return amendments.extended(unit, day);
        }

        @Override
        public Milestone milestone() {
            return Milestone.DEADLINE_EXTENDED;
        }

        @Override
        public Map<String, String> details(Round round, OfficeDirectory office) {
            return Map.of(
                    "unit",
                    office.unit(unit).name(),
                    "old",
                    round.deadlineFor(unit).toString(),
                    "new",
                    day.toString());
        }
    }

    private static UnitGroup of(UnitGroup group, List<UnitId> units) {
        return new UnitGroup(group.code(), group.name(), group.nameEn(), units);
    }
}
