package vn.trinhky.regime.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Due;
import vn.trinhky.calendar.Holiday;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.ReportingPeriod;

/**
 * What a timing makes of one period.
 *
 * @param opensOn the day on which the round opens by itself, null if somebody opens it
 * @param days by when one sends: all, and then tier by tier
 */
public record PlannedPeriod(
        ReportingPeriod period,
        CutOff.Window window,
        @Nullable LocalDate opensOn,
        List<Day> days) {

    /**
     * The day of one tier.
     *
     * @param circle the code of the group or kind; null for all others
     * @param written the day as the rule names it
     * @param holiday why nobody works on that day; null for an ordinary rest day, or if somebody does
     * @param computed whether no notice has settled the year of the day yet
     */
    public record Day(
            @Nullable String circle,
            LocalDate written,
            LocalDate due,
            @Nullable Holiday holiday,
            boolean computed) {

        /** Whether it is another day than the one that was written. */
        public boolean rolled() {
            return !written.equals(due);
        }
    }

    /** Whether anybody may still send in time. */
    boolean isAhead(LocalDate today) {
        return days.stream().anyMatch(day -> !day.due().isBefore(today));
    }

    static PlannedPeriod of(RegimeTiming timing, ReportingPeriod period, WorkingDays calendar) {
        Stream<Day> all = Stream.of(day(timing, null, timing.due(), period, calendar));
        Stream<Day> tiers =
                timing.tiers().stream().map(tier -> day(timing, tier.circle(), tier.due(), period, calendar));
        return new PlannedPeriod(
                period,
                timing.window(period),
                timing.opensOn(period).orElse(null),
                Stream.concat(all, tiers).toList());
    }

    private static Day day(
            RegimeTiming timing, @Nullable String circle, Due due, ReportingPeriod period, WorkingDays calendar) {
        LocalDate written = timing.written(due, period, calendar);
        LocalDate last = timing.dueOn(due, period, calendar);
        return new Day(
                circle, written, last, calendar.holidayOn(written).orElse(null), !calendar.isConfirmed(last.getYear()));
    }
}
