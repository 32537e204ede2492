package vn.trinhky.regime.timing;

import java.util.List;

/**
 * When those who have not sent are reminded.
 *
 * @param before so many working days before the due day
 * @param onTheDay whether on the due day itself
 * @param after so many working days after it
 */
public record ReminderPlan(List<Integer> before, boolean onTheDay, List<Integer> after) {

    /** Three times before, on the day, and three times after. */
    public static final ReminderPlan USUAL = new ReminderPlan(List.of(7, 3, 1), true, List.of(1, 3, 5));

    public ReminderPlan {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
