package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.regime.ReportingPeriod;

/** How an indicator went over the periods. @param points oldest first */
public record Trend(Indicator indicator, List<Point> points) {

    /**
     * @param total of all units
     * @param own of the one unit that was asked for, its predecessors included; null without one
     * @param beginning the definition that begins here and breaks the series, null for none
     */
    public record Point(
            ReportingPeriod period,
            @Nullable BigDecimal total,
            @Nullable BigDecimal own,
            @Nullable Definition beginning) {}
}
