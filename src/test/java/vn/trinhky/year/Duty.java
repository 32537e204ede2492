package vn.trinhky.year;

import java.util.List;
import java.util.UUID;
import vn.trinhky.calendar.CutOff;
import vn.trinhky.calendar.Due;
import vn.trinhky.calendar.Roll;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod.Kind;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.ReminderPlan;
import vn.trinhky.regime.timing.TierDue;

/** The four regimes, each with days of its own. */
@SuppressWarnings("ImmutableEnumChecker") // they are records all through
enum Duty {
    /** Data to the 14th, two working days to send; opens on the 9th. */
    MONTHLY(
            Kind.MONTH,
            new CutOff.Decree09(),
            workingDays(2),
            Roll.NEXT_WORKING_DAY,
            5,
            plan(List.of(1), true, 1, 3),
            1),
    /** Data to the 14th, three working days to send, unit 2 has five; opens on the 4th. */
    QUARTERLY(Kind.QUARTER, new CutOff.Decree09(), workingDays(3), Roll.NEXT_WORKING_DAY, 10, ReminderPlan.USUAL, 2),
    /** Due on the 5th of the month after, or the last working day before it; opens ten days before the half ends. */
    HALF_YEARLY(
            Kind.HALF,
            new CutOff.Calendar(),
            new Due.FixedDay(1, 5),
            Roll.PREVIOUS_WORKING_DAY,
            10,
            plan(List.of(3, 1), true, 2),
            3),
    /** Data from December to 30 November, ten days to send; opens on 10 November; nobody is reminded on the day. */
    YEARLY(
            Kind.YEAR,
            new CutOff.OwnDays(-1, 1, -1, 30),
            new Due.AfterCutOff(10, Due.Counted.DAYS),
            Roll.NEXT_WORKING_DAY,
            20,
            plan(List.of(5, 2), false, 2),
            5);

    /** The circle of unit 2. */
    static final String LATER = "later";

    private final RegimeId id = new RegimeId(UUID.randomUUID());
    private final Kind kind;
    private final CutOff cutOff;
    private final Due due;
    private final Roll roll;
    private final int opensBefore;
    private final ReminderPlan reminders;
    private final int escalateAfter;

    Duty(Kind kind, CutOff cutOff, Due due, Roll roll, int opensBefore, ReminderPlan reminders, int escalateAfter) {
        this.kind = kind;
        this.cutOff = cutOff;
        this.due = due;
        this.roll = roll;
        this.opensBefore = opensBefore;
        this.reminders = reminders;
        this.escalateAfter = escalateAfter;
    }

    RegimeId id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    RegimeTiming timing() {
        List<TierDue> tiers = this == QUARTERLY ? List.of(new TierDue(LATER, workingDays(5))) : List.of();
        return new RegimeTiming(kind, cutOff, due, tiers, roll, opensBefore, reminders, escalateAfter, "");
    }

    private static Due workingDays(int days) {
        return new Due.AfterCutOff(days, Due.Counted.WORKING_DAYS);
    }

    private static ReminderPlan plan(List<Integer> before, boolean onTheDay, Integer... after) {
        return new ReminderPlan(before, onTheDay, List.of(after));
    }
}
