package vn.trinhky.notice.digest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.desk.agenda.Dues;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.timing.ReminderPlan;
import vn.trinhky.workflow.OpenTask;

/**
 * Something that is open.
 *
 * @param due null where no day is set
 * @param unitName whose part it is, null when it is about the report
 */
record Item(
        OpenTask task,
        Of round,
        @Nullable LocalDate due,
        @Nullable String unitName) {

    /** The round that it belongs to. */
    record Of(RoundId id, String name, UnitId compilingUnit, ReminderPlan reminders) {}

    boolean isOfAPart() {
        return Dues.isOfAPart(task.step());
    }

    String about() {
        return unitName == null ? round.name() : round.name() + " · " + unitName;
    }
}
