package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Unit;

/**
 * An indicator as a field of units and periods.
 *
 * @param trend the periods, oldest first, with the totals and the breaks
 * @param rows contributors in the regime's order, then others by code
 */
public record UnitsByPeriods(Trend trend, List<Row> rows) {

    /** @param amounts one for each period; null where nothing was said. Those of predecessors are not counted here */
    public record Row(Unit unit, List<@Nullable BigDecimal> amounts) {}
}
