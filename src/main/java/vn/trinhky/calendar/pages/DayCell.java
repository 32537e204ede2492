package vn.trinhky.calendar.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Holiday;
import vn.trinhky.calendar.Occasion;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.WorkingDays;

/**
 * What a day is for an office.
 *
 * @param remark what a notice says about it; empty where none does
 */
record DayCell(LocalDate day, Kind kind, @Nullable Occasion occasion, String remark) {

    /** The words stand under {@code calendar.kind.*}. */
    enum Kind {
        WORKING,
        WEEKLY_REST,
        STATUTORY,
        SUBSTITUTE,
        BY_NOTICE,
        MADE_UP
    }

    static DayCell of(LocalDate day, WorkingDays days) {
        String remark = days.rulingOn(day).map(Ruling::remark).orElse("");
        Optional<Holiday> holiday = days.holidayOn(day);
        if (holiday.isPresent()) {
            return of(holiday.get());
        } else if (days.isMadeUp(day)) {
            return new DayCell(day, Kind.MADE_UP, null, remark);
        }
        return new DayCell(day, days.isWorking(day) ? Kind.WORKING : Kind.WEEKLY_REST, null, "");
    }

    private static DayCell of(Holiday holiday) {
        Kind kind =
                switch (holiday.kind()) {
                    case STATUTORY -> Kind.STATUTORY;
                    case SUBSTITUTE -> Kind.SUBSTITUTE;
                    case BY_NOTICE -> Kind.BY_NOTICE;
                };
        return new DayCell(holiday.day(), kind, holiday.occasion(), holiday.remark());
    }

    /** Whether it is worth a line of its own. */
    public boolean isSpecial() {
        return kind != Kind.WORKING && kind != Kind.WEEKLY_REST;
    }

    public boolean isWorked() {
        return kind == Kind.WORKING || kind == Kind.MADE_UP;
    }

    /** 1 for Monday to 7 for Sunday. */
    public int weekday() {
        return day.getDayOfWeek().getValue();
    }
}
