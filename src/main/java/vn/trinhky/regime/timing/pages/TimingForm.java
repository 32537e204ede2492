package vn.trinhky.regime.timing.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Roll;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.web.AskedFields;

/**
 * A timing as somebody types it; {@link TimingReading} says what must not be missing.
 *
 * @param fromMonth months from the period's first month; read for days of the regime's own only, as the three after it
 * @param tierBy what the numbers of tiers count, by the code of the group or kind
 * @param opens whether rounds open by themselves
 * @param before working days before the due day on which is reminded, such as {@code 7, 3, 1}
 * @param version the number of the version that was seen
 */
record TimingForm(
        ReportingPeriod.@Nullable Kind period,
        @Nullable Window window,
        @Nullable Integer fromMonth,
        @Nullable Integer fromDay,
        @Nullable Integer toMonth,
        @Nullable Integer toDay,
        TypedDue.@Nullable By dueBy,
        @Nullable Integer dueNumber,
        @Nullable Map<String, TypedDue.@Nullable By> tierBy,
        @Nullable Map<String, @Nullable Integer> tierNumber,
        @Nullable Roll roll,
        @Nullable Boolean opens,
        @Nullable Integer opensBefore,
        @Nullable String before,
        @Nullable Boolean onTheDay,
        @Nullable String after,
        @Nullable Integer escalateAfter,
        @Nullable String basis,
        @Nullable Integer version) {

    /** Whose days the data are counted in. */
    enum Window {
        DECREE_09,
        CALENDAR,
        OWN_DAYS
    }

    static TimingForm of(RegimeTiming timing, int version) {
        CutOff.OwnDays own = timing.cutOff() instanceof CutOff.OwnDays days ? days : new CutOff.OwnDays(-1, 15, 0, 14);
        TypedDue due = TypedDue.of(timing.due());
        Map<String, TypedDue> tiers = new LinkedHashMap<>();
        timing.tiers().forEach(tier -> tiers.put(tier.circle(), TypedDue.of(tier.due())));
        return new TimingForm(
                timing.period(),
                window(timing.cutOff()),
                own.fromMonth(),
                own.fromDay(),
                own.toMonth(),
                own.toDay(),
                due.by(),
                due.number(),
                tiers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                tier -> Objects.requireNonNull(tier.getValue().by()))),
                tiers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                tier -> Objects.requireNonNull(tier.getValue().number()))),
                timing.roll(),
                timing.opensBefore() != null,
                timing.opensBefore(),
                typed(timing.reminders().before()),
                timing.reminders().onTheDay(),
                typed(timing.reminders().after()),
                timing.escalateAfter(),
                timing.basis(),
                version);
    }

    private static Window window(CutOff cutOff) {
        if (cutOff instanceof CutOff.Decree09) {
            return Window.DECREE_09;
        }
        return cutOff instanceof CutOff.Calendar ? Window.CALENDAR : Window.OWN_DAYS;
    }

    private static String typed(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What is typed for a group or kind. */
    public TypedDue tier(String circle) {
        TypedDue.By by = tierBy == null ? null : tierBy.get(circle);
        Integer number = tierNumber == null ? null : tierNumber.get(circle);
        return by == null && number == null ? TypedDue.NONE : new TypedDue(by, number);
    }

    public boolean hasTiers() {
        return tierBy != null && tierBy.values().stream().anyMatch(Objects::nonNull);
    }

    /** The fields that say something, to be sent again when somebody has seen what comes of them. */
    public Map<String, List<String>> fields() {
        AskedFields asked = new AskedFields()
                .and("period", period)
                .and("window", window)
                .and("fromMonth", fromMonth)
                .and("fromDay", fromDay)
                .and("toMonth", toMonth)
                .and("toDay", toDay)
                .and("dueBy", dueBy)
                .and("dueNumber", dueNumber)
                .and("roll", roll)
                .and("opens", opens)
                .and("opensBefore", opensBefore)
                .and("before", before)
                .and("onTheDay", onTheDay)
                .and("after", after)
                .and("escalateAfter", escalateAfter)
                .and("basis", basis)
                .and("version", version);
        if (tierBy != null) {
            tierBy.forEach((circle, by) -> asked.and("tierBy[" + circle + "]", by));
        }
        if (tierNumber != null) {
            tierNumber.forEach((circle, number) -> asked.and("tierNumber[" + circle + "]", number));
        }
        return asked.byName();
    }
}
