package vn.trinhky.regime.timing.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Due;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.ReminderPlan;
import vn.trinhky.regime.timing.TierDue;
import vn.trinhky.web.InvalidInput;

/** Reads a typed timing; the first thing that cannot be taken is said with its field. */
final class TimingReading {

    private static final int DAYS_AT_MOST = 180;
    private static final int LAST_DAY = 31;
    private static final int LONGEST_BASIS = 500;
    private static final int REMINDERS_AT_MOST = 10;
    private static final int REMINDED_AT_MOST = 60;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final TimingForm form;
    private final RegimePlan plan;

    private TimingReading(TimingForm form, RegimePlan plan) {
        this.form = form;
        this.plan = plan;
    }

    /** @throws InvalidInput if something is missing, or is no day that there can be */
    static RegimeTiming read(TimingForm form, RegimePlan plan) {
        return new TimingReading(form, plan).timing();
    }

    private RegimeTiming timing() {
        return new RegimeTiming(
                chosen("period", form.period()),
                cutOff(),
                due("dueNumber", new TypedDue(chosen("dueBy", form.dueBy()), form.dueNumber())),
                tiers(),
                chosen("roll", form.roll()),
                Boolean.TRUE.equals(form.opens()) ? within("opensBefore", form.opensBefore(), 0, DAYS_AT_MOST) : null,
                new ReminderPlan(
                        days("before", form.before()),
                        Boolean.TRUE.equals(form.onTheDay()),
                        days("after", form.after())),
                within("escalateAfter", form.escalateAfter(), 0, REMINDED_AT_MOST),
                basis());
    }

    private CutOff cutOff() {
        return switch (chosen("window", form.window())) {
            case DECREE_09 -> new CutOff.Decree09();
            case CALENDAR -> new CutOff.Calendar();
            case OWN_DAYS ->
                new CutOff.OwnDays(
                        within("fromMonth", form.fromMonth(), -1, 1),
                        within("fromDay", form.fromDay(), 1, LAST_DAY),
                        within("toMonth", form.toMonth(), -1, 1),
                        within("toDay", form.toDay(), 1, LAST_DAY));
        };
    }

    private List<TierDue> tiers() {
        return plan.circles().stream()
                .map(UnitGroup::code)
                .filter(circle -> form.tier(circle).by() != null)
                .map(circle -> new TierDue(circle, due("tierNumber[" + circle + "]", form.tier(circle))))
                .toList();
    }

    private static Due due(String field, TypedDue typed) {
        Integer number = typed.number();
        return switch (Objects.requireNonNull(typed.by())) {
            case WORKING_DAYS_AFTER ->
                new Due.AfterCutOff(within(field, number, 0, DAYS_AT_MOST), Due.Counted.WORKING_DAYS);
            case DAYS_AFTER -> new Due.AfterCutOff(within(field, number, 0, DAYS_AT_MOST), Due.Counted.DAYS);
            case DAY_OF_LAST_MONTH -> new Due.FixedDay(0, within(field, number, 1, LAST_DAY));
            case DAY_OF_NEXT_MONTH -> new Due.FixedDay(1, within(field, number, 1, LAST_DAY));
        };
    }

    private static List<Integer> days(String field, @Nullable String typed) {
        List<Integer> days = numbers(field, typed)
                .map(number -> within(field, number, 1, REMINDED_AT_MOST))
                .distinct()
                .toList();
        if (days.size() > REMINDERS_AT_MOST) {
            throw new InvalidInput(field, "timing.reminders", REMINDERS_AT_MOST);
        }
        return days;
    }

    private static Stream<Integer> numbers(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Stream.of();
        }
        String[] written = BETWEEN.split(typed.strip());
        if (Arrays.stream(written).anyMatch(one -> !one.matches("\\d{1,3}"))) {
            throw new InvalidInput(field, "timing.days");
        }
        return Arrays.stream(written).map(Integer::valueOf);
    }

    private String basis() {
        String basis = form.basis() == null ? "" : form.basis().strip();
        if (basis.length() > LONGEST_BASIS) {
            throw new InvalidInput("basis", "tooLong", LONGEST_BASIS);
        }
        return basis;
    }

    private static int within(String field, @Nullable Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            throw new InvalidInput(field, "timing.number", least, most);
        }
        return number;
    }

    private static <T> T chosen(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "timing.missing");
        }
        return value;
    }
}
