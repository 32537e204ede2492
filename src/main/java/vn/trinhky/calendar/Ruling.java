package vn.trinhky.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a notice says about some days in a row.
 *
 * @param remark why, in the notice's own words; may be empty
 */
@Embeddable
public record Ruling(
        @Enumerated(EnumType.STRING) Kind kind, LocalDate firstDay, LocalDate lastDay, String remark) {

    /** Both kinds of override. */
    public enum Kind {
        /** Nobody works, whatever the law says. */
        DAY_OFF,
        /** Offices work on a day that would be free: a make-up day (ngày làm bù). */
        WORKED
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
