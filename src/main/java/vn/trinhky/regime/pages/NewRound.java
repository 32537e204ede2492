package vn.trinhky.regime.pages;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.InvalidInput;

/** The form that opens a round; only its day may be empty. */
record NewRound(
        UUID regime,
        int year,
        int quarter,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate deadline) {

    static NewRound of(RegimeId regime, ReportingPeriod period, @Nullable LocalDate deadline) {
        return new NewRound(regime.value(), period.year(), period.quarter(), deadline);
    }

    RegimeId regimeId() {
        return new RegimeId(regime);
    }

    ReportingPeriod period() {
        if (quarter < 1 || quarter > 4) {
            throw new InvalidInput("quarter", "noSuchQuarter", quarter);
        }
        return new ReportingPeriod(year, quarter);
    }

    LocalDate statedDeadline() {
        LocalDate stated = deadline;
        if (stated == null) {
            throw new InvalidInput("deadline", "deadlineMissing");
        }
        return stated;
    }
}
