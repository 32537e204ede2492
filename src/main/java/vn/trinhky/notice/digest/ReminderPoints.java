package vn.trinhky.notice.digest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.timing.ReminderPlan;

/** Whether the days on which somebody is reminded fall into a morning's window, for offices that keep one calendar. */
final class ReminderPoints {

    /** Whatever has no due day is reminded of after so many working days of waiting. */
    static final List<Integer> OF_WAITING = List.of(1, 3, 5);

    private final Window window;
    private final WorkingDays days;
    private final Map<Plan, Boolean> reached = new HashMap<>();

    ReminderPoints(Window window, WorkingDays days) {
        this.window = window;
        this.days = days;
    }

    /** Thousands of tasks have the same day and the same plan. */
    private record Plan(LocalDate due, ReminderPlan reminders) {}

    WorkingDays days() {
        return days;
    }

    LocalDate today() {
        return window.today();
    }

    /** Whether one of the days of the plan has come: so many working days before the due day, on it, or after it. */
    boolean areReached(LocalDate due, ReminderPlan plan) {
        return reached.computeIfAbsent(new Plan(due, plan), one -> Stream.of(
                        plan.before().stream().map(before -> days.plus(due, -before)),
                        plan.onTheDay() ? Stream.of(due) : Stream.<LocalDate>empty(),
                        plan.after().stream().map(after -> days.plus(due, after)))
                .flatMap(all -> all)
                .anyMatch(window::holds));
    }

    /** The same for what waits since a day and has no due day. */
    boolean areReachedSince(LocalDate since) {
        return OF_WAITING.stream().map(waited -> days.plus(since, waited)).anyMatch(window::holds);
    }
}
