package vn.trinhky.workflow.map.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.TaskService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** Asks the engine how far processes have come. */
@Component
public class Courses {

    /** They are under way as long as what they hold, or sit on, is: nothing waits at them. */
    private static final Set<String> NEVER_STOOD_AT = Set.of("subProcess", "boundaryEvent", "sequenceFlow");

    private final HistoryService history;
    private final RepositoryService repository;
    private final TaskService tasks;

    Courses(HistoryService history, RepositoryService repository, TaskService tasks) {
        this.history = history;
        this.repository = repository;
        this.tasks = tasks;
    }

    /** The picture and the elements of a version. */
    public BpmnModel model(String definition) {
        return repository.getBpmnModel(definition);
    }

    public String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** A subject whose process is over and forgotten by the engine stands nowhere, and has passed nothing that it knows of. */
    public Course of(String process, UUID subject) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .singleResult();
        if (instance == null) {
            return new Course(newest(process), Set.of(), Map.of(), List.of());
        }
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        return new Course(
                instance.getProcessDefinitionId(),
                passed(activities, model(instance.getProcessDefinitionId())),
                standing(activities),
                instance.getEndTime() == null ? held(instance.getId()) : List.of());
    }

    /** What was cut off half-way was not passed, nor an event on a step's edge that never occurred. */
    private static Set<String> passed(List<HistoricActivityInstance> activities, BpmnModel model) {
        Set<String> ended = activities.stream()
                .filter(activity -> activity.getEndTime() != null && activity.getDeleteReason() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        return ended.stream()
                .filter(id -> !(model.getFlowElement(id) instanceof BoundaryEvent event)
                        || event.getOutgoingFlows().stream().anyMatch(flow -> ended.contains(flow.getId())))
                .collect(Collectors.toSet());
    }

    private static Map<String, Instant> standing(List<HistoricActivityInstance> activities) {
        return activities.stream()
                .filter(activity ->
                        activity.getEndTime() == null && !NEVER_STOOD_AT.contains(activity.getActivityType()))
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getActivityId,
                        activity -> activity.getStartTime().toInstant(),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private List<Held> held(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).includeIdentityLinks().list().stream()
                .map(Courses::held)
                .toList();
    }

    private static Held held(Task task) {
        Instant since = task.getCreateTime().toInstant();
        String step = task.getTaskDefinitionKey();
        String person = task.getAssignee();
        if (person != null) {
            return new Held(step, since, new PersonId(UUID.fromString(person)), null, null);
        }
        // a post of a unit, as the process file writes it: COMPILER:<unit>
        return task.getIdentityLinks().stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> link.getGroupId().split(":", 2))
                .findFirst()
                .map(group ->
                        new Held(step, since, null, PostKind.valueOf(group[0]), new UnitId(UUID.fromString(group[1]))))
                .orElse(new Held(step, since, null, null, null));
    }
}
