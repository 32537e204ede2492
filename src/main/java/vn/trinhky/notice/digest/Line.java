package vn.trinhky.notice.digest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a digest.
 *
 * @param step what is to be done; its name stands under {@code step.*}
 * @param about which report, and whose part of it
 * @param due null where no day is set
 * @param days working days: left until the due day, since it, or of waiting
 * @param count of how many units it speaks; 0 where it speaks of one piece of work
 * @param place where it is done
 * @param absent whose work it is if the reader stands in for somebody, otherwise null
 */
public record Line(
        Urgency urgency,
        String step,
        String about,
        @Nullable LocalDate due,
        int days,
        int count,
        String place,
        @Nullable String absent) {

    /** The most urgent first. */
    public enum Urgency {
        LATE,
        TODAY,
        SOON,
        WAITING
    }

    /** The same work in the place of somebody who is absent. */
    Line inPlaceOf(String name, String before) {
        return new Line(urgency, step, about, due, days, count, before + place, name);
    }
}
