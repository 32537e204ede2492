package vn.trinhky.workflow.map.pace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.web.Formats;

/**
 * Time without the days on which nobody works: from a Friday's noon to the Monday's noon it is one day. Nights count, so that
 * a working day has 24 hours, as everybody reckons who says "since yesterday".
 */
final class WorkingTime {

    private static final Duration DAY = Duration.ofDays(1);

    private final Instant[] daysOff;

    /** @param from the first day that will be asked about, {@code to} the last */
    WorkingTime(WorkingDays calendar, LocalDate from, LocalDate to) {
        this.daysOff = from.datesUntil(to.plusDays(1))
                .filter(day -> !calendar.isWorking(day))
                .map(day -> day.atStartOfDay(Formats.OFFICE_ZONE).toInstant())
                .toArray(Instant[]::new);
    }

    /** When the days begin that do not count, in their order. */
    List<Instant> daysOff() {
        return List.of(daysOff);
    }

    Duration between(Instant from, Instant to) {
        return Duration.between(from, to).minus(off(to).minus(off(from)));
    }

    /** How much of all days off is over at a moment. */
    private Duration off(Instant at) {
        int found = Arrays.binarySearch(daysOff, at);
        int begun = found >= 0 ? found + 1 : -found - 1;
        if (begun == 0) {
            return Duration.ZERO;
        }
        Duration ofTheLast = Duration.between(daysOff[begun - 1], at);
        return DAY.multipliedBy(begun - 1L).plus(ofTheLast.compareTo(DAY) < 0 ? ofTheLast : DAY);
    }
}
