package vn.trinhky.figures.sums;

import java.util.Collection;
import java.util.UUID;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** Collections as the driver takes them for {@code any (?)} and {@code unnest (?)}. */
final class Arrays {

    private Arrays() {}

    static Integer[] indicators(Collection<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).toArray(Integer[]::new);
    }

    static UUID[] units(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    static Short[] periods(Collection<ReportingPeriod> periods) {
        return periods.stream().map(period -> (short) period.inOrder()).toArray(Short[]::new);
    }
}
