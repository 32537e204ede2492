package vn.trinhky.calendar.notices;

import java.util.List;

/** The notices that the product brings along, without a database. */
public final class ShippedInHand {

    private ShippedInHand() {}

    public static List<NoticeEntry> entries() {
        return List.copyOf(ShippedNotices.read().values());
    }
}
