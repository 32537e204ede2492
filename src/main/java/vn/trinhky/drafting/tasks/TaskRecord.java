package vn.trinhky.drafting.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.drafting.PartTask;
import vn.trinhky.drafting.SubmittedTasks.SubmittedTask;

/**
 * A task as a program reads it.
 *
 * @param promised the period of the report that promised it, such as {@code I/2026}
 * @param times to be named when the answer is written; 0 for one that was submitted
 */
record TaskRecord(
        UUID task,
        String words,
        String promised,
        String duePeriod,
        @Nullable LocalDate dueOn,
        @Nullable Became became,
        String account,
        List<FileRecord> evidence,
        int times) {

    record FileRecord(String digest, String name) {}

    static TaskRecord of(PartTask task) {
        return of(task.commitment(), task.answer(), task.times());
    }

    static TaskRecord of(SubmittedTask task) {
        var outcome = task.outcome();
        return of(task.commitment(), outcome == null ? Answer.NOTHING : outcome.answer(), 0);
    }

    private static TaskRecord of(Commitment commitment, Answer answer, int times) {
        return new TaskRecord(
                commitment.id().value(),
                commitment.words(),
                commitment.promised().label(),
                commitment.due().period().label(),
                commitment.due().day(),
                answer.became(),
                answer.account(),
                answer.evidence().stream()
                        .map(file -> new FileRecord(file.digest().value(), file.name()))
                        .toList(),
                times);
    }
}
