package vn.trinhky.authority;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, both ends included; none at all if the last is before the first.
 *
 * @param last null for no end
 */
record Span(LocalDate first, @Nullable LocalDate last) {

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether the two have a day in common. */
    boolean meets(Span other) {
        LocalDate begin = first.isBefore(other.first) ? other.first : first;
        return contains(begin) && other.contains(begin);
    }

    /** How far away a day is, 0 for one of its own days. */
    long daysFrom(LocalDate day) {
        if (contains(day)) {
            return 0;
        }
        return day.isBefore(first) || last == null
                ? ChronoUnit.DAYS.between(day, first)
                : ChronoUnit.DAYS.between(last, day);
    }
}
