package vn.trinhky.drafting;

import java.util.List;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;

/** All tasks that a unit is asked about in a round, as its own people see them. */
public record PartTasks(Submission part, Round round, List<PartTask> tasks) {

    public long answered() {
        return tasks.stream().filter(task -> task.answer().isGiven()).count();
    }

    public int all() {
        return tasks.size();
    }

    public boolean isEmpty() {
        return tasks.isEmpty();
    }

    public List<PartTask> unanswered() {
        return tasks.stream().filter(task -> !task.answer().isGiven()).toList();
    }

    public boolean mayBeWrittenBy(Officer officer) {
        return part.objectionToWriting(officer) == null;
    }

    /** @throws NotHere if the unit is not asked about it */
    public PartTask task(CommitmentId id) {
        return tasks.stream()
                .filter(task -> task.commitment().id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
