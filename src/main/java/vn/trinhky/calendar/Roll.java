package vn.trinhky.calendar;

import java.time.LocalDate;

/**
 * What becomes of a due day on which nobody works. For periods that are counted in days the law knows the next working day;
 * for a day that a regime names itself it knows nothing, so each regime says it. (Civil Code 2015, art. 148)
 */
public enum Roll {
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY,
    AS_WRITTEN;

    public LocalDate rolled(LocalDate day, WorkingDays days) {
        return switch (this) {
            case NEXT_WORKING_DAY -> days.next(day);
            case PREVIOUS_WORKING_DAY -> days.previous(day);
            case AS_WRITTEN -> day;
        };
    }
}
