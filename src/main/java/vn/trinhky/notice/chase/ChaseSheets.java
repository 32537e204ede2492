package vn.trinhky.notice.chase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.notice.chase.ChaseSheet.Choice;
import vn.trinhky.notice.chase.ChaseSheet.Line;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** Finds whom a compiler can chase. */
@Component
class ChaseSheets {

    private final Reporting reporting;
    private final Drafting drafting;
    private final Chases chases;
    private final Chasing chasing;
    private final OfficeDirectory office;
    private final Clock clock;

    ChaseSheets(
            Reporting reporting,
            Drafting drafting,
            Chases chases,
            Chasing chasing,
            OfficeDirectory office,
            Clock clock) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.chases = chases;
        this.chasing = chasing;
        this.office = office;
        this.clock = clock;
    }

    /** @throws NotHere unless the officer compiles the round */
    @Transactional(readOnly = true)
    public ChaseSheet of(RoundId id, Choice choice, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        if (!round.isCompiledBy(officer)) {
            throw new NotHere();
        }
        List<PartProgress> parts =
                drafting.progressIn(id).stream().filter(Chasing::isInHand).toList();
        LocalDate today = LocalDate.now(clock);
        boolean anyLate = parts.stream().anyMatch(part -> isLate(part, round, today));
        Choice meant = choice instanceof Choice.Late && !anyLate ? new Choice.Everybody() : choice;
        Map<UnitId, Unit> units =
                office.unitsById(parts.stream().map(PartProgress::unit).toList());
        Map<UnitId, LastChase> last = chases.lastIn(id);
        List<Line> lines = parts.stream()
                .map(part -> line(
                        Objects.requireNonNull(units.get(part.unit())),
                        round,
                        isLate(part, round, today),
                        last.get(part.unit()),
                        meant))
                .sorted(Comparator.comparing(Line::due).thenComparing(Line::name))
                .toList();
        return new ChaseSheet(round, lines, round.objectionToChanging(officer));
    }

    private static boolean isLate(PartProgress part, Round round, LocalDate today) {
        return today.isAfter(round.deadlineFor(part.unit()));
    }

    private Line line(Unit unit, Round round, boolean late, @Nullable LastChase last, Choice choice) {
        boolean quiet = chasing.isQuiet(last);
        return new Line(
                unit.id(),
                unit.name(),
                round.deadlineFor(unit.id()),
                late,
                last,
                quiet,
                !quiet && isMeant(unit, late, choice));
    }

    private static boolean isMeant(Unit unit, boolean late, Choice choice) {
        return choice instanceof Choice.Single single
                ? unit.id().value().equals(single.unit())
                : late || choice instanceof Choice.Everybody;
    }
}
