package vn.trinhky.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/**
 * What a unit submitted about an indicator for a period.
 *
 * @param version counted from 1; the newest one counts
 * @param withdrawn whether the figure was taken back with this version; then it says nothing and never counts
 * @param enteredBy who said it, or took it back
 * @param reason why it differs from the version before, null for the first
 */
public record FigureValue(
        IndicatorId indicator,
        ReportingPeriod period,
        UnitId unit,
        int version,
        boolean current,
        boolean withdrawn,
        Said said,
        String enteredBy,
        Instant enteredAt,
        @Nullable String reason) {}
