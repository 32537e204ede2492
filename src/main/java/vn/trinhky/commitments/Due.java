package vn.trinhky.commitments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.ReportingPeriod;

/**
 * Until when a task is to be done.
 *
 * @param period the last period in which it is in time
 * @param day the last day, where the words name one
 */
public record Due(ReportingPeriod period, @Nullable LocalDate day) {

    /** By the end of a period. */
    public static Due in(ReportingPeriod period) {
        return new Due(period, null);
    }

    /** On a day, and so in the period of that day; never before {@code earliest}. */
    public static Due on(LocalDate day, ReportingPeriod earliest) {
        ReportingPeriod of = ReportingPeriod.of(earliest.kind(), day);
        return new Due(of.inOrder() < earliest.inOrder() ? earliest : of, day);
    }
}
