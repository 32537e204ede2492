package vn.trinhky.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** By which day something of a period has to be there, before it is asked whether anybody works on that day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.AfterCutOff.class, name = "AFTER_CUT_OFF"),
    @JsonSubTypes.Type(value = Due.FixedDay.class, name = "FIXED_DAY")
})
public sealed interface Due {

    /** @param cutOff the last day of the data, {@code last} the last day of the period itself */
    LocalDate on(LocalDate cutOff, LocalDate last, WorkingDays days);

    /** So many days after the last day of the data, which is not counted. (Civil Code 2015, art. 147) */
    record AfterCutOff(int days, Counted counted) implements Due {

        @Override
        public LocalDate on(LocalDate cutOff, LocalDate last, WorkingDays calendar) {
            return counted == Counted.WORKING_DAYS ? calendar.plus(cutOff, days) : cutOff.plusDays(days);
        }
    }

    /** Which days are counted. */
    enum Counted {
        DAYS,
        WORKING_DAYS
    }

    /**
     * A day of the month that the regime names.
     *
     * @param month months from the period's last month; 0 is that month, 1 the month after
     * @param day of the month; 29 to 31 mean the last day of a shorter month
     */
    record FixedDay(int month, int day) implements Due {

        @Override
        public LocalDate on(LocalDate cutOff, LocalDate last, WorkingDays calendar) {
            return MonthDays.on(last, month, day);
        }
    }
}
