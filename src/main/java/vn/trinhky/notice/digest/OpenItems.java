package vn.trinhky.notice.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.desk.agenda.Dues;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.regime.timing.ReminderPlan;
import vn.trinhky.regime.timing.ReminderPlans;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;

/** Everything that is open, with its day and its round, in a fixed number of statements. */
@Component
class OpenItems {

    private final Tasks tasks;
    private final Dues dues;
    private final RoundsInBrief rounds;
    private final ReminderPlans plans;
    private final OfficeDirectory office;

    OpenItems(Tasks tasks, Dues dues, RoundsInBrief rounds, ReminderPlans plans, OfficeDirectory office) {
        this.tasks = tasks;
        this.dues = dues;
        this.rounds = rounds;
        this.plans = plans;
        this.office = office;
    }

    List<Item> all() {
        List<OpenTask> open = tasks.open();
        Map<OpenTask, LocalDate> due = dues.of(open);
        Map<RoundId, Item.Of> known = rounds(open);
        Map<UnitId, Unit> units = office.unitsById(open.stream()
                .map(OpenTask::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return open.stream()
                .filter(task -> known.containsKey(task.round()))
                .map(task -> new Item(
                        task, Objects.requireNonNull(known.get(task.round())), due.get(task), unitName(task, units)))
                .toList();
    }

    private Map<RoundId, Item.Of> rounds(List<OpenTask> open) {
        List<RoundId> ids = open.stream().map(OpenTask::round).distinct().toList();
        Map<RoundId, ReminderPlan> reminders = plans.of(ids);
        return rounds.of(ids).values().stream()
                .collect(Collectors.toMap(
                        RoundInBrief::id,
                        round -> new Item.Of(
                                round.id(),
                                round.regimeName() + ", " + round.period().inWords(),
                                round.compilingUnit(),
                                reminders.getOrDefault(round.id(), ReminderPlan.USUAL))));
    }

    private static @Nullable String unitName(OpenTask task, Map<UnitId, Unit> units) {
        Unit unit = Dues.isOfAPart(task.step()) && task.unit() != null ? units.get(task.unit()) : null;
        return unit == null ? null : unit.shortName();
    }
}
