package vn.trinhky.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;
import vn.trinhky.workflow.map.units.UnitsAsked;

/** Puts a round's sheet together from what the stages say. */
@Component
class RoundSheets {

    private final Reporting reporting;
    private final Compilation compilation;
    private final Whereabouts whereabouts;
    private final UnitsTables units;

    RoundSheets(Reporting reporting, Compilation compilation, Whereabouts whereabouts, UnitsTables units) {
        this.reporting = reporting;
        this.compilation = compilation;
        this.whereabouts = whereabouts;
        this.units = units;
    }

    @Transactional(readOnly = true)
    RoundSheet sheet(RoundId id, UnitsAsked asked, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        Report report = compilation.reportOf(id).orElseThrow(NotHere::new);
        Standing standing = whereabouts.of(round, report);
        return new RoundSheet(
                round,
                report.id(),
                standing.step(),
                standing.awaited(),
                units.table(round, asked, officer),
                Doors.of(round, standing, officer),
                audience(round, officer),
                round.objectionToEndingCollection(officer));
    }

    private static RoundSheet.Audience audience(Round round, Officer officer) {
        if (round.isCompiledBy(officer)) {
            return RoundSheet.Audience.COMPILES;
        }
        return round.isWorkedOnBy(officer) ? RoundSheet.Audience.WORKS_ON_REPORT : RoundSheet.Audience.CONTRIBUTES;
    }
}
