package vn.trinhky.regime.pages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.InvalidInput;

/**
 * The form that opens a round; only its day may be empty.
 *
 * @param kind quarters, where it says nothing
 * @param quarter which one of its kind in the year, counted from 1
 */
record NewRound(
        UUID regime,
        int year,
        ReportingPeriod.@Nullable Kind kind,
        int quarter,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate deadline) {

    static NewRound of(RegimeId regime, ReportingPeriod period, @Nullable LocalDate deadline) {
        return new NewRound(regime.value(), period.year(), period.kind(), period.number(), deadline);
    }

    RegimeId regimeId() {
        return new RegimeId(regime);
    }

    ReportingPeriod period() {
        ReportingPeriod.Kind of = kind == null ? ReportingPeriod.Kind.QUARTER : kind;
        if (quarter < 1 || quarter > of.inYear()) {
            throw new InvalidInput("quarter", of == ReportingPeriod.Kind.QUARTER ? "noSuchQuarter" : "noSuchPeriod");
        }
        ReportingPeriod period = new ReportingPeriod(year, of, quarter);
        if (!of.covers(period.inOrder())) {
            throw new InvalidInput("year", "noSuchPeriod");
        }
        return period;
    }

    LocalDate statedDeadline() {
        LocalDate stated = deadline;
        if (stated == null) {
            throw new InvalidInput("deadline", "deadlineMissing");
        }
        return stated;
    }
}
