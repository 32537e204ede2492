package vn.trinhky.calendar;

import java.util.List;
import java.util.UUID;
import vn.trinhky.calendar.notices.ShippedInHand;

/** Calendars without a database. */
public final class CalendarInHand {

    private CalendarInHand() {}

    /** The law with the notices that the product brings along. */
    public static WorkingDays shipped() {
        return new WorkingDays(ShippedInHand.entries().stream()
                .flatMap(notice -> notice.rulings().stream()
                        .map(ruling -> new RulingInForce(
                                ruling, UUID.randomUUID(), notice.year(), notice.unit(), notice.confirmed())))
                .toList());
    }

    /** The law with some days ruled otherwise. */
    public static WorkingDays ruled(int year, List<Ruling> rulings) {
        return new WorkingDays(rulings.stream()
                .map(ruling -> new RulingInForce(ruling, UUID.randomUUID(), year, null, true))
                .toList());
    }
}
