package vn.trinhky.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;

/** Opens rounds that ask more units than the demo office has. */
public class ManyUnits {

    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Cast cast;

    ManyUnits(Reporting reporting, OfficeDirectory office, Cast cast) {
        this.reporting = reporting;
        this.office = office;
        this.cast = cast;
    }

    /**
     * A round, of a regime of its own, of the demo office's communes and others behind them.
     *
     * @param name of each other unit, followed by its number from 1 on
     */
    public RoundId open(ReportingPeriod period, LocalDate deadline, String name, int others) {
        RegimePlan like = reporting.compiledBy(cast.compiler()).get(0).plan();
        List<UnitId> contributors = new ArrayList<>(like.contributors());
        for (int number = 1; number <= others; number++) {
            contributors.add(register(name + " " + number));
        }
        RegimeId regime = new RegimeId(UUID.randomUUID());
        reporting.introduce(new ReportingRegime(
                regime,
                "NHIEU-" + regime.value(),
                "Báo cáo nhiều đơn vị",
                like.changed().contributors(contributors).plan()));
        return reporting.openRound(regime, period, deadline, cast.compiler());
    }

    private UnitId register(String name) {
        UnitId id = new UnitId(UUID.randomUUID());
        office.register(
                new Unit(id, "NHIEU-" + id.value(), UnitKind.PEOPLES_COMMITTEE, name, name, LocalDate.of(2020, 1, 1)));
        return id;
    }
}
