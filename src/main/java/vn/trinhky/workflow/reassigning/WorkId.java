package vn.trinhky.workflow.reassigning;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.workflow.OpenTask;

/**
 * Which task is meant.
 *
 * @param subject the submission or report that it is about
 * @param person before whom it lies, where several have one of the same step; null if it lies before a post
 */
record WorkId(String step, UUID subject, @Nullable UUID person) {

    boolean means(OpenTask task) {
        PersonId assignee = task.assignee();
        return task.step().equals(step)
                && task.subject().equals(subject)
                && Objects.equals(assignee == null ? null : assignee.value(), person);
    }
}
