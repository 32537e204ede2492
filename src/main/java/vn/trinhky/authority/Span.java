package vn.trinhky.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, both ends included; none at all if the last is before the first.
 *
 * @param last null for no end
 */
@Embeddable
record Span(
        @Column(name = "valid_from") LocalDate first,
        @Column(name = "valid_to") @Nullable LocalDate last) {

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** The same days, but none from this one on. */
    Span before(LocalDate day) {
        LocalDate until = day.minusDays(1);
        return last != null && last.isBefore(until) ? this : new Span(first, until);
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
