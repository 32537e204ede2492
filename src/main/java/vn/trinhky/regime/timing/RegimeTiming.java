package vn.trinhky.regime.timing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Due;
import vn.trinhky.calendar.Roll;
import vn.trinhky.calendar.Timing;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReportingPeriod;

/**
 * When the reports of a regime are due.
 *
 * @param period in which stretches it has them
 * @param cutOff between which days the data of a report arise
 * @param due by when contributors send, unless their tier has a day of its own
 * @param tiers whoever has another day; the first that names a unit's group or kind counts
 * @param roll what becomes of a due day on which nobody works
 * @param opensBefore so many days before the last day of the data the round opens by itself; null if somebody opens it
 * @param escalateAfter so many working days after the last due day the compiling office hears who has not sent
 * @param basis by which document, empty if the regime names none
 */
public record RegimeTiming(
        ReportingPeriod.Kind period,
        CutOff cutOff,
        Due due,
        List<TierDue> tiers,
        Roll roll,
        @Nullable Integer opensBefore,
        ReminderPlan reminders,
        int escalateAfter,
        String basis) {

    /** How many working days after the due day the compiling office hears of it, where a regime says nothing. */
    public static final int USUAL_ESCALATION = 2;

    private static final int USUAL_DAYS = 2;

    public RegimeTiming {
        tiers = List.copyOf(tiers);
    }

    /**
     * The usual windows, and two working days to send; no round opens by itself. (Decree 09/2019; the two days are those of
     * decision 01/2023/QĐ-UBND of Khánh Hòa, art. 4)
     */
    public static RegimeTiming decree09(ReportingPeriod.Kind period) {
        return new RegimeTiming(
                period,
                new CutOff.Decree09(),
                new Due.AfterCutOff(USUAL_DAYS, Due.Counted.WORKING_DAYS),
                List.of(),
                Roll.NEXT_WORKING_DAY,
                null,
                ReminderPlan.USUAL,
                USUAL_ESCALATION,
                "");
    }

    /** From when to when the data of a period arise. */
    public CutOff.Window window(ReportingPeriod of) {
        return cutOff.of(of.firstDay(), of.lastDay());
    }

    /** The day on which the round opens by itself; empty if somebody opens it. */
    public Optional<LocalDate> opensOn(ReportingPeriod of) {
        return opensBefore == null || of.kind() == ReportingPeriod.Kind.AD_HOC
                ? Optional.empty()
                : Optional.of(window(of).to().minusDays(opensBefore));
    }

    /** By when one sends, before it is asked whether anybody works on that day. */
    LocalDate written(Due one, ReportingPeriod of, WorkingDays days) {
        return one.on(window(of).to(), of.lastDay(), days);
    }

    /** The last day in time. */
    LocalDate dueOn(Due one, ReportingPeriod of, WorkingDays days) {
        return new Timing(cutOff, one, roll).dueOn(of.firstDay(), of.lastDay(), days);
    }

    /** By when the units of tiers send; whoever is not named sends as all. */
    Map<UnitId, Due> duesOfTiers(RegimePlan plan) {
        Map<UnitId, Due> dues = new HashMap<>();
        tiers.forEach(tier -> plan.circles().stream()
                .filter(circle -> circle.code().equals(tier.circle()))
                .flatMap(circle -> circle.units().stream())
                .forEach(unit -> dues.putIfAbsent(unit, tier.due())));
        return dues;
    }
}
