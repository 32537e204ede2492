package vn.trinhky.issuing.seal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * By when a signed document has to leave the office: on the day it is signed, at latest on the next working day. (Decree
 * 30/2020, art. 18.1)
 *
 * @param latest the last day in time; Saturdays and Sundays are no working days, days off that are set from year to year
 *     are not known here
 */
public record DayOfIssue(LocalDate signed, LocalDate latest) {

    public static DayOfIssue after(LocalDate signed) {
        LocalDate next = signed.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return new DayOfIssue(signed, next);
    }

    public boolean isLateOn(LocalDate today) {
        return today.isAfter(latest);
    }

    /** Whether the day of the signature is over, but not the last day. */
    public boolean isLastOn(LocalDate today) {
        return today.isAfter(signed) && !isLateOn(today);
    }
}
