package vn.trinhky.workflow.reassigning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.entrusting.Entrusting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.web.NotHere;
import vn.trinhky.workflow.OpenTask;
import vn.trinhky.workflow.Tasks;
import vn.trinhky.workflow.map.course.Held;
import vn.trinhky.workflow.map.course.Holder;
import vn.trinhky.workflow.map.course.HoldersOfTasks;

/** Shows what waits in an administrator's units, in a number of statements that does not grow with it. */
@Component
class WorkSheets {

    /** Behind it there is nothing: half a million tasks lie on the pages before. */
    private static final int LAST_PAGE = 10_000;

    private final Tasks tasks;
    private final RoundsInBrief rounds;
    private final OfficeDirectory office;
    private final HoldersOfTasks holders;
    private final Entrusting entrusting;

    WorkSheets(
            Tasks tasks, RoundsInBrief rounds, OfficeDirectory office, HoldersOfTasks holders, Entrusting entrusting) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.office = office;
        this.holders = holders;
        this.entrusting = entrusting;
    }

    /** @param find words of the names of units or of those who hold the work */
    @Transactional(readOnly = true)
    public WorkSheet sheet(String find, int page, Officer officer) {
        List<UnitId> units = officer.posts().stream()
                .filter(post -> post.kind() == PostKind.ADMINISTRATOR)
                .map(Officer.HeldPost::unit)
                .toList();
        List<String> words = Stream.of(find.replaceAll("[\\\\%_]", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        int shown = Math.min(Math.max(1, page), LAST_PAGE);
        Tasks.Page found = tasks.below(units, words, shown);
        return new WorkSheet(find.strip(), shown, found.more(), lines(found.tasks()), entrusting.entrusted(officer));
    }

    /** @throws NotHere if no such task waits, or not in a unit that the officer looks after */
    @Transactional(readOnly = true)
    public WorkLine line(WorkId id, Officer officer) {
        return lines(List.of(task(id, officer))).get(0);
    }

    /** @throws NotHere if no such task waits, or not in a unit that the officer looks after */
    OpenTask task(WorkId id, Officer officer) {
        OpenTask task = tasks.about(List.of(id.subject())).stream()
                .filter(id::means)
                .findFirst()
                .orElseThrow(NotHere::new);
        if (!entrusting.looksAfter(officer, unit(task, rounds.of(List.of(task.round()))))) {
            throw new NotHere();
        }
        return task;
    }

    private List<WorkLine> lines(List<OpenTask> open) {
        Map<RoundId, RoundInBrief> known =
                rounds.of(open.stream().map(OpenTask::round).distinct().toList());
        Map<UnitId, Unit> units = office.unitsById(
                open.stream().map(task -> unit(task, known)).distinct().toList());
        Map<OpenTask, Held> held = new HashMap<>();
        open.forEach(
                task -> held.put(task, new Held(task.step(), task.since(), task.assignee(), task.post(), task.unit())));
        Map<Held, List<Holder>> people =
                holders.of(held.values().stream().distinct().toList());
        return open.stream()
                .map(task -> line(task, known, units, people.getOrDefault(held.get(task), List.of())))
                .toList();
    }

    private static WorkLine line(
            OpenTask task, Map<RoundId, RoundInBrief> known, Map<UnitId, Unit> units, List<Holder> holders) {
        RoundInBrief round = Objects.requireNonNull(known.get(task.round()));
        PersonId assignee = task.assignee();
        return new WorkLine(
                task.step(),
                task.subject(),
                assignee == null ? null : assignee.value(),
                task.post(),
                task.round().value(),
                round.regimeName(),
                round.period().inWords(),
                Objects.requireNonNull(units.get(unit(task, known))).name(),
                task.since(),
                holders);
    }

    private static UnitId unit(OpenTask task, Map<RoundId, RoundInBrief> known) {
        UnitId unit = task.unit();
        return unit != null
                ? unit
                : Objects.requireNonNull(known.get(task.round())).compilingUnit();
    }
}
