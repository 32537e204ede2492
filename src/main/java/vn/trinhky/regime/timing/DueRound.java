package vn.trinhky.regime.timing;

import java.io.Serializable;
import java.util.UUID;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/**
 * A round whose day has come.
 *
 * @param period its place among all periods
 */
record DueRound(UUID regime, int period) implements Serializable {

    private static final long serialVersionUID = 1;

    static DueRound of(RegimeId regime, ReportingPeriod period) {
        return new DueRound(regime.value(), period.inOrder());
    }

    RegimeId regimeId() {
        return new RegimeId(regime);
    }

    ReportingPeriod reportingPeriod() {
        return ReportingPeriod.at(period);
    }

    /** One of the same regime and period is the same work, whoever finds it. */
    String name() {
        return regime + " " + period;
    }
}
