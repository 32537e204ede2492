package vn.trinhky.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.migration.ProcessInstanceMigrationValidationResult;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;
import vn.trinhky.workflow.OutdatedInstance.Kind;
import vn.trinhky.workflow.OutdatedInstance.Obstacle;
import vn.trinhky.workflow.deadlines.CollectionTimers;

/** Looks at one instance, and carries it over without anybody losing or gaining a task. */
@Component
class InstanceMigration {

    private final ProcessMigrationService migrations;
    private final RepositoryService repository;
    private final RuntimeService instances;
    private final TaskService tasks;
    private final CollectionTimers timers;
    private final Journal journal;

    InstanceMigration(
            ProcessMigrationService migrations,
            RepositoryService repository,
            RuntimeService instances,
            TaskService tasks,
            CollectionTimers timers,
            Journal journal) {
        this.migrations = migrations;
        this.repository = repository;
        this.instances = instances;
        this.tasks = tasks;
        this.timers = timers;
        this.journal = journal;
    }

    OutdatedInstance look(ProcessInstance instance, ProcessDefinition newest) {
        Process now = repository.getBpmnModel(instance.getProcessDefinitionId()).getProcessById(newest.getKey());
        Process then = repository.getBpmnModel(newest.getId()).getProcessById(newest.getKey());
        List<String> standsAt = instances.getActiveActivityIds(instance.getId()).stream()
                .distinct()
                .filter(step -> !(now.getFlowElement(step, true) instanceof BoundaryEvent)) // a timer is no place
                .toList();
        List<Obstacle> obstacles = new ArrayList<>(standsAt.stream()
                .filter(step -> then.getFlowElement(step, true) == null)
                .map(step -> new Obstacle(Kind.STEP_GONE, name(now, step)))
                .toList());
        standsAt.stream()
                .filter(step -> isHalfDone(instance.getId(), step))
                .forEach(step -> obstacles.add(new Obstacle(Kind.HALF_DONE, name(now, step))));
        if (obstacles.isEmpty()) {
            validation(instance.getId(), newest).forEach(message -> obstacles.add(new Obstacle(Kind.ENGINE, message)));
        }
        return new OutdatedInstance(
                instance.getId(),
                UUID.fromString(String.valueOf(instance.getBusinessKey())),
                UUID.fromString(String.valueOf(instance.getProcessVariables().get("round"))),
                instance.getProcessDefinitionVersion(),
                standsAt.stream().map(step -> name(now, step)).toList(),
                obstacles);
    }

    /**
     * Carries the instance over and notes it in its round.
     *
     * @return false, and nothing has happened, if other tasks would wait afterwards than before, or if it has ended meanwhile
     */
    @Transactional
    public boolean migrate(OutdatedInstance instance, String process, int version, Officer officer) {
        if (instances
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.id())
                        .count()
                == 0) {
            return false;
        }
        List<String> before = waiting(instance.id());
        if (process.equals(ReportProcess.PROCESS)) {
            timers.provide(instance.id(), new RoundId(instance.round()));
        }
        migrations
                .createProcessInstanceMigrationBuilder()
                .migrateToProcessDefinition(process, version)
                .migrate(instance.id());
        if (!waiting(instance.id()).equals(before)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        journal.record(
                instance.round(),
                officer.fullName(),
                Milestone.PROCESS_MIGRATED,
                Map.of(
                        "old", Integer.toString(instance.version()),
                        "new", Integer.toString(version)));
        return true;
    }

    private boolean isHalfDone(String instance, String step) {
        return instances.createExecutionQuery().processInstanceId(instance).activityId(step).list().stream()
                .map(execution -> instances.getVariableLocal(execution.getId(), "nrOfCompletedInstances"))
                .anyMatch(done -> done instanceof Integer number && number > 0);
    }

    private List<String> validation(String instance, ProcessDefinition newest) {
        ProcessInstanceMigrationValidationResult result = migrations
                .createProcessInstanceMigrationBuilder()
                .migrateToProcessDefinition(newest.getId())
                .validateMigration(instance);
        return result.isMigrationValid() ? List.of() : result.getValidationMessages();
    }

    /** Which steps wait for whom, and which messages are listened to. */
    private List<String> waiting(String instance) {
        Stream<String> people = tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .map(task -> task.getTaskDefinitionKey() + " " + task.getAssignee());
        Stream<String> messages = instances.createEventSubscriptionQuery().processInstanceId(instance).list().stream()
                .map(subscription -> subscription.getEventName());
        return Stream.concat(people, messages).sorted().toList();
    }

    private static String name(Process process, String step) {
        FlowElement element = process.getFlowElement(step, true);
        return element == null || element.getName() == null ? step : element.getName();
    }
}
