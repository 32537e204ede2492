package vn.trinhky.calendar.pages;

import java.util.List;

/**
 * A year of the calendar.
 *
 * @param confirmed whether an official notice has settled it; otherwise it is computed
 * @param days those that are not as every week has them
 */
record YearView(int year, boolean confirmed, List<MonthView> months, List<DayLine> days, List<NoticeLine> notices) {

    /** How many days of it are worked. */
    public long worked() {
        return months.stream().mapToLong(MonthView::worked).sum();
    }

    public List<NoticeLine> inForce() {
        return notices.stream().filter(NoticeLine::isInForce).toList();
    }

    public List<NoticeLine> removed() {
        return notices.stream().filter(notice -> !notice.isInForce()).toList();
    }
}
