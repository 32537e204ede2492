package vn.trinhky.issuing.seal;

import java.time.LocalDate;
import vn.trinhky.calendar.WorkingDays;

/**
 * By when a signed document has to leave the office: on the day it is signed, at latest on the next working day. (Decree
 * 30/2020, art. 18.1)
 *
 * @param latest the last day in time
 */
public record DayOfIssue(LocalDate signed, LocalDate latest) {

    public static DayOfIssue after(LocalDate signed, WorkingDays days) {
        return new DayOfIssue(signed, days.plus(signed, 1));
    }

    public boolean isLateOn(LocalDate today) {
        return today.isAfter(latest);
    }

    /** Whether the day of the signature is over, but not the last day. */
    public boolean isLastOn(LocalDate today) {
        return today.isAfter(signed) && !isLateOn(today);
    }
}
