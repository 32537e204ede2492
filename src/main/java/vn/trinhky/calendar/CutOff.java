package vn.trinhky.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Between which days the data of a report arise. It is asked with the first and the last day of the period itself: for the
 * second quarter of 2024 these are 1/4 and 30/6.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CutOff.Decree09.class, name = "DECREE_09"),
    @JsonSubTypes.Type(value = CutOff.Calendar.class, name = "CALENDAR"),
    @JsonSubTypes.Type(value = CutOff.OwnDays.class, name = "OWN_DAYS")
})
public sealed interface CutOff {

    /** From when to when; both days belong to it. */
    record Window(LocalDate from, LocalDate to) {}

    Window of(LocalDate first, LocalDate last);

    /**
     * From the 15th of the month before the period to the 14th of its last month: second quarter, 15/3 to 14/6; year, 15/12 to
     * 14/12. (Decree 09/2019)
     */
    record Decree09() implements CutOff {

        private static final int FIRST = 15;
        private static final int LAST = 14;

        @Override
        public Window of(LocalDate first, LocalDate last) {
            return new Window(
                    YearMonth.from(first).minusMonths(1).atDay(FIRST),
                    YearMonth.from(last).atDay(LAST));
        }
    }

    /** The days of the period itself, as statistics counts. */
    record Calendar() implements CutOff {

        @Override
        public Window of(LocalDate first, LocalDate last) {
            return new Window(first, last);
        }
    }

    /**
     * Days that a regime sets itself.
     *
     * @param fromMonth months from the period's first month to that of the first day; -1 is the month before
     * @param fromDay day of the month; 29 to 31 mean the last day of a shorter month
     * @param toMonth months from the period's last month to that of the last day
     */
    record OwnDays(int fromMonth, int fromDay, int toMonth, int toDay) implements CutOff {

        @Override
        public Window of(LocalDate first, LocalDate last) {
            return new Window(MonthDays.on(first, fromMonth, fromDay), MonthDays.on(last, toMonth, toDay));
        }
    }
}
