package vn.trinhky.regime.timing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.trinhky.calendar.Due;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReportingPeriod;

/**
 * The days of one round.
 *
 * @param deadline the day of the tier that has the earliest one
 * @param later the days of the units that have a later one
 */
public record RoundDays(LocalDate deadline, Map<UnitId, LocalDate> later) {

    private record Reckoned(Due due, WorkingDays days) {}

    /** @param own the calendars of the units that have days off of their own */
    static RoundDays of(
            RegimeTiming timing,
            RegimePlan plan,
            ReportingPeriod period,
            WorkingDays days,
            Map<UnitId, WorkingDays> own) {
        Map<UnitId, Due> tiers = timing.duesOfTiers(plan);
        Map<Reckoned, LocalDate> known = new HashMap<>();
        Map<UnitId, LocalDate> all = new LinkedHashMap<>();
        for (UnitId unit : plan.contributors()) {
            Reckoned reckoned = new Reckoned(tiers.getOrDefault(unit, timing.due()), own.getOrDefault(unit, days));
            all.put(unit, known.computeIfAbsent(reckoned, by -> timing.dueOn(by.due(), period, by.days())));
        }
        LocalDate earliest = all.values().stream()
                .min(LocalDate::compareTo)
                .orElseGet(() -> timing.dueOn(timing.due(), period, days));
        return new RoundDays(earliest, all).after(earliest);
    }

    /** With another day for all: whoever would have had a later one than that keeps it. */
    public RoundDays after(LocalDate day) {
        Map<UnitId, LocalDate> kept = new LinkedHashMap<>(later);
        kept.values().removeIf(own -> !own.isAfter(day));
        return new RoundDays(day, Collections.unmodifiableMap(kept));
    }
}
