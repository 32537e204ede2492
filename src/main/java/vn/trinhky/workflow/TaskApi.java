package vn.trinhky.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;

/** What waits for an officer, for programs. */
@RestController
class TaskApi {

    private final Tasks tasks;

    TaskApi(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * One task.
     *
     * @param subject the submission for {@code draft} and {@code approval}, otherwise the report
     */
    record TaskLine(String step, UUID subject, UUID round, Instant since) {

        static TaskLine of(WaitingTask task) {
            return new TaskLine(task.step(), task.subject(), task.round().value(), task.since());
        }
    }

    /** Oldest first. */
    @GetMapping("/api/v1/tasks")
    List<TaskLine> tasks(Officer officer) {
        return tasks.waitingFor(officer).stream().map(TaskLine::of).toList();
    }
}
