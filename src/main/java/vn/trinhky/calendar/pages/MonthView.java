package vn.trinhky.calendar.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.calendar.WorkingDays;

/**
 * A month as a table.
 *
 * @param weeks each of seven places from Monday to Sunday, with no day or one
 */
record MonthView(int month, List<List<List<DayCell>>> weeks) {

    private static final int DAYS = 7;

    static MonthView of(YearMonth month, WorkingDays days) {
        List<List<DayCell>> places = new ArrayList<>();
        LocalDate first = month.atDay(1);
        for (int empty = 1; empty < first.getDayOfWeek().getValue(); empty++) {
            places.add(List.of());
        }
        first.datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> places.add(List.of(DayCell.of(day, days))));
        while (places.size() % DAYS != 0) {
            places.add(List.of());
        }
        List<List<List<DayCell>>> weeks = new ArrayList<>();
        for (int start = 0; start < places.size(); start += DAYS) {
            weeks.add(List.copyOf(places.subList(start, start + DAYS)));
        }
        return new MonthView(month.getMonthValue(), weeks);
    }

    /** How many days of it are worked. */
    public long worked() {
        return weeks.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(DayCell::isWorked)
                .count();
    }
}
