package vn.trinhky.dossier.text;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.drafting.SubmittedTasks.SubmittedTask;

/** What a unit said about a task that an earlier report had promised. @param version of the answer, counted from 1 */
record AnsweredTask(
        UUID task,
        String words,
        String promisedIn,
        int version,
        Answer answer,
        String submittedBy,
        Instant submittedAt) {

    static AnsweredTask of(SubmittedTask task) {
        Outcome outcome = Objects.requireNonNull(task.outcome());
        return new AnsweredTask(
                task.commitment().id().value(),
                task.commitment().words(),
                task.commitment().promised().label(),
                outcome.number(),
                outcome.answer(),
                outcome.submittedBy(),
                outcome.submittedAt());
    }
}
