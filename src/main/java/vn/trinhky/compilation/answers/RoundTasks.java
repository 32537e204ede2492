package vn.trinhky.compilation.answers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;

/**
 * All commitments that a round asks about, those with missing answers first.
 *
 * @param compiles whether the reader is the round's compiler
 */
public record RoundTasks(Round round, List<AnsweredTask> tasks, boolean compiles) {

    /** A unit to be reminded. */
    public record Chased(UnitAnswer unit, int missing) {}

    static RoundTasks of(Round round, List<AnsweredTask> tasks, boolean compiles) {
        Comparator<AnsweredTask> missingFirst = Comparator.comparing(AnsweredTask::letGo)
                .thenComparing(task -> task.unanswered().isEmpty());
        return new RoundTasks(round, tasks.stream().sorted(missingFirst).toList(), compiles);
    }

    public long asked() {
        return tasks.stream().mapToLong(task -> task.answers().size()).sum();
    }

    public long answered() {
        return asked()
                - tasks.stream().mapToLong(task -> task.unanswered().size()).sum();
    }

    /** Who has not answered, those who left most open first. */
    public List<Chased> chased() {
        Map<UnitId, Chased> missing = new LinkedHashMap<>();
        tasks.forEach(task -> task.unanswered()
                .forEach(unit -> missing.merge(
                        unit.unit(), new Chased(unit, 1), (one, other) -> new Chased(unit, one.missing() + 1))));
        return missing.values().stream()
                .sorted(Comparator.comparingInt(Chased::missing).reversed())
                .toList();
    }

    /** @throws NotHere if the round does not ask about it */
    public AnsweredTask task(CommitmentId id) {
        return tasks.stream()
                .filter(task -> task.commitment().id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
