package vn.trinhky.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Officer.Absent;

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
     * @param onBehalfOf whose task it is, when the officer stands in for her today
     * @param place what stands before the addresses of the API to do it in her place; empty for the officer's own tasks
     */
    record TaskLine(
            String step,
            UUID subject,
            UUID round,
            Instant since,
            @Nullable String onBehalfOf,
            String place) {

        static TaskLine of(OpenTask task, @Nullable Absent absent) {
            return new TaskLine(
                    task.step(),
                    task.subject(),
                    task.round().value(),
                    task.since(),
                    absent == null ? null : absent.fullName(),
                    absent == null ? "" : absent.place());
        }
    }

    /** The officer's own, oldest first; then those of everybody for whom she stands in today, as far as they are not hers anyway. */
    @GetMapping("/api/v1/tasks")
    List<TaskLine> tasks(Officer officer) {
        Stream<TaskLine> own = lines(officer, null);
        Stream<TaskLine> ofOthers =
                officer.standsInFor().stream().flatMap(absent -> lines(officer.inPlaceAddedBy(absent), absent));
        return Stream.concat(own, ofOthers).toList();
    }

    private Stream<TaskLine> lines(Officer officer, @Nullable Absent absent) {
        return tasks.waitingFor(officer).stream().map(task -> TaskLine.of(task, absent));
    }
}
