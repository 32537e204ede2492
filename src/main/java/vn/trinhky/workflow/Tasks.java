package vn.trinhky.workflow;

import java.util.List;
import java.util.UUID;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** Answers which tasks wait for an officer. */
@Component
public class Tasks {

    /** More tasks than one person can have on a desk. */
    private static final int MOST = 500;

    /** Who signs is said by the registry of signing authorities and by nobody's absence. */
    private static final String PERSONAL = "sign";

    private final TaskService tasks;
    private final OpenTaskRows rows;

    Tasks(TaskService tasks, OpenTaskRows rows) {
        this.tasks = tasks;
        this.rows = rows;
    }

    /** Everything that waits for anybody, oldest first, in one statement. */
    @Transactional(readOnly = true)
    public List<OpenTask> open() {
        return rows.all();
    }

    /** The tasks that the officer may do, by her posts or by name, for herself or for the one whose work she does; oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingTask> waitingFor(Officer officer) {
        List<String> groups = officer.posts().stream()
                .map(post -> post.kind() + ":" + post.unit().value())
                .toList();
        var query =
                tasks.createTaskQuery().or().taskAssignee(officer.seat().value().toString());
        if (!groups.isEmpty()) {
            query = query.taskCandidateGroupIn(groups);
        }
        return query.endOr().includeProcessVariables().orderByTaskCreateTime().asc().listPage(0, MOST).stream()
                .filter(task -> !officer.actsForAnother()
                        || !task.getTaskDefinitionKey().equals(PERSONAL))
                .map(Tasks::waiting)
                .toList();
    }

    private static WaitingTask waiting(Task task) {
        var variables = task.getProcessVariables();
        return new WaitingTask(
                task.getTaskDefinitionKey(),
                UUID.fromString(String.valueOf(variables.get("subject"))),
                new RoundId(UUID.fromString(String.valueOf(variables.get("round")))),
                task.getCreateTime().toInstant());
    }
}
