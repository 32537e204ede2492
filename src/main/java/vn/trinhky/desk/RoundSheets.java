package vn.trinhky.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** Puts a round's sheet together from what the stages say. */
@Component
class RoundSheets {

    private final Reporting reporting;
    private final Drafting drafting;
    private final Compilation compilation;
    private final Whereabouts whereabouts;
    private final OfficeDirectory office;
    private final Clock clock;

    RoundSheets(
            Reporting reporting,
            Drafting drafting,
            Compilation compilation,
            Whereabouts whereabouts,
            OfficeDirectory office,
            Clock clock) {
        this.reporting = reporting;
        this.drafting = drafting;
        this.compilation = compilation;
        this.whereabouts = whereabouts;
        this.office = office;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RoundSheet sheet(RoundId id, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        Report report = compilation.reportOf(id).orElseThrow(NotHere::new);
        Standing standing = whereabouts.of(round, report);
        return new RoundSheet(
                round,
                report.id(),
                standing.step(),
                standing.awaited(),
                lines(round, officer),
                Doors.of(round, standing, officer),
                audience(round, officer),
                round.objectionToEndingCollection(officer));
    }

    private List<PartLine> lines(Round round, Officer officer) {
        List<UnitId> order = round.plan().contributors();
        Map<UnitId, Integer> places = new HashMap<>();
        order.forEach(unit -> places.put(unit, places.size()));
        Map<UnitId, Unit> units = office.unitsById(order);
        return drafting.progressIn(round.id()).stream()
                .filter(part -> round.isWorkedOnBy(officer) || officer.belongsTo(part.unit()))
                .sorted(Comparator.comparingInt(part -> places.getOrDefault(part.unit(), places.size())))
                .map(part -> line(part, units, round, officer))
                .toList();
    }

    private PartLine line(PartProgress part, Map<UnitId, Unit> units, Round round, Officer officer) {
        LocalDate deadline = round.deadlineFor(part.unit());
        boolean late = part.isLate(round, LocalDate.now(clock));
        return new PartLine(
                part,
                Objects.requireNonNull(units.get(part.unit())).name(),
                late ? PartLine.Lateness.LATE : PartLine.Lateness.IN_TIME,
                deadline.isAfter(round.deadline()) ? deadline : null,
                view(part, round, officer));
    }

    private static PartLine.View view(PartProgress part, Round round, Officer officer) {
        if (part.isOf(officer)) {
            return PartLine.View.OWN;
        }
        return round.isCompiledBy(officer) ? PartLine.View.SUBMITTED : PartLine.View.NOTHING;
    }

    private static RoundSheet.Audience audience(Round round, Officer officer) {
        if (round.isCompiledBy(officer)) {
            return RoundSheet.Audience.COMPILES;
        }
        return round.isWorkedOnBy(officer) ? RoundSheet.Audience.WORKS_ON_REPORT : RoundSheet.Audience.CONTRIBUTES;
    }
}
