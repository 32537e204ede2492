package vn.trinhky.drafting.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.drafting.GivenAnswer;
import vn.trinhky.drafting.PartTask;
import vn.trinhky.drafting.PartTasks;

/**
 * One task on the page.
 *
 * @param shown what stands in the fields: as stored, or as just typed
 * @param seen how often the answer had been saved when these fields were filled
 * @param overtaken whether somebody else saved meanwhile, so that what stands in the fields is not stored
 * @param late whether its time was over before this period
 */
record TaskCard(PartTask task, Answer shown, int seen, boolean overtaken, boolean late) {

    static List<TaskCard> of(PartTasks tasks, @Nullable TypedAnswers typed, List<CommitmentId> overtaken) {
        return tasks.tasks().stream()
                .map(task -> {
                    boolean slower = overtaken.contains(task.commitment().id());
                    GivenAnswer mine =
                            typed == null ? null : typed.about(task.commitment().id());
                    boolean asTyped = slower && mine != null;
                    return new TaskCard(
                            task,
                            asTyped
                                    ? new Answer(
                                            mine.became(),
                                            mine.account(),
                                            task.answer().evidence())
                                    : task.answer(),
                            asTyped ? mine.seen() : task.times(),
                            slower,
                            task.commitment().isOverdueIn(tasks.round().period()));
                })
                .toList();
    }

    public String id() {
        return commitment().id().value().toString();
    }

    public Commitment commitment() {
        return task.commitment();
    }

    @Nullable
    public Outcome before() {
        return task.before();
    }
}
