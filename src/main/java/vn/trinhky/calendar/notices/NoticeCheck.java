package vn.trinhky.calendar.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.web.Formats;
import vn.trinhky.web.InvalidInput;

/** What a notice has to say before it is entered. */
final class NoticeCheck {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final int DAYS_IN_A_ROW = 31;
    private static final int RULINGS_AT_MOST = 40;
    private static final int LONG_TEXT = 500;
    private static final int SHORT_TEXT = 200;

    private NoticeCheck() {}

    /**
     * @param known the calendar without this notice
     * @throws InvalidInput with the field that is wrong
     */
    static void demand(NoticeEntry entry, WorkingDays known) {
        if (entry.year() < FIRST_YEAR || entry.year() > LAST_YEAR) {
            throw new InvalidInput("year", "noticeYear", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        demandText("number", entry.number(), SHORT_TEXT);
        demandText("body", entry.body(), SHORT_TEXT);
        demandText("about", entry.about(), LONG_TEXT);
        demandDays(entry.rulings());
        for (Ruling ruling : entry.rulings()) {
            demandRuling(ruling, entry.year(), known);
        }
    }

    private static void demandText(String field, String text, int most) {
        if (text.isBlank()) {
            throw new InvalidInput(field, "noticeText." + field);
        } else if (text.length() > most) {
            throw new InvalidInput(field, "calendarTextTooLong", most);
        }
    }

    private static void demandDays(List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            throw new InvalidInput("rulings", "noticeWithoutDays");
        } else if (rulings.size() > RULINGS_AT_MOST) {
            throw new InvalidInput("rulings", "noticeTooManyDays", RULINGS_AT_MOST);
        }
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            for (Ruling other : rulings.subList(0, i)) {
                if (!ruling.firstDay().isAfter(other.lastDay())
                        && !other.firstDay().isAfter(ruling.lastDay())) {
                    throw new InvalidInput("rulings", "dayTwice", said(ruling.firstDay()));
                }
            }
        }
    }

    private static void demandRuling(Ruling ruling, int year, WorkingDays known) {
        long days = ChronoUnit.DAYS.between(ruling.firstDay(), ruling.lastDay()) + 1;
        if (days < 1) {
            throw new InvalidInput("rulings", "lastDayBeforeFirst", said(ruling.firstDay()));
        } else if (days > DAYS_IN_A_ROW) {
            throw new InvalidInput("rulings", "tooManyDaysInARow", said(ruling.firstDay()), DAYS_IN_A_ROW);
        } else if (ruling.firstDay().isBefore(LocalDate.of(year - 1, Month.DECEMBER, 1))
                || ruling.lastDay().isAfter(LocalDate.of(year + 1, Month.JANUARY, 31))) {
            throw new InvalidInput("rulings", "dayOfAnotherYear", said(ruling.firstDay()), String.valueOf(year));
        } else if (ruling.remark().length() > SHORT_TEXT) {
            throw new InvalidInput("rulings", "calendarTextTooLong", SHORT_TEXT);
        }
        demandSense(ruling, known);
    }

    /** A make-up day has to be free but for other notices that make it one; a day off has to be more than a weekend. */
    private static void demandSense(Ruling ruling, WorkingDays known) {
        List<LocalDate> days =
                ruling.firstDay().datesUntil(ruling.lastDay().plusDays(1)).toList();
        if (ruling.kind() == Ruling.Kind.WORKED) {
            days.stream()
                    .filter(day -> known.isWorking(day) && !known.isMadeUp(day))
                    .findFirst()
                    .ifPresent(worked -> {
                        throw new InvalidInput("rulings", "workedAnyway", said(worked));
                    });
        } else if (days.stream()
                .allMatch(day -> isWeekend(day)
                        && !known.isWorking(day)
                        && known.holidayOn(day).isEmpty())) {
            throw new InvalidInput("rulings", "freeAnyway", said(ruling.firstDay()));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String said(LocalDate day) {
        return new Formats().date(day);
    }
}
