package vn.trinhky.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.flowable.task.api.TaskQuery;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Completes waiting tasks and delivers messages; whoever is not waited for fails the whole transaction. */
@Component
class Waiting {

    /** More at once would take more memory and no less time. */
    private static final int AT_ONCE = 200;

    private final TaskService tasks;
    private final RuntimeService instances;
    private final RepositoryService repository;
    private final ManagementService management;

    Waiting(TaskService tasks, RuntimeService instances, RepositoryService repository, ManagementService management) {
        this.tasks = tasks;
        this.instances = instances;
        this.repository = repository;
        this.management = management;
    }

    /** Starts a process for a subject; its id is the business key, and the variable {@code subject} for the desk. */
    void start(String process, UUID subject, Map<String, Object> variables) {
        startAll(process, Map.of(subject, variables));
    }

    /** As {@link #start}, for many subjects: the engine writes the rows of {@link #AT_ONCE} instances together. */
    void startAll(String process, Map<UUID, Map<String, Object>> subjects) {
        String version = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        inOneGo(subjects.entrySet(), subject -> {
            Map<String, Object> all = new HashMap<>(subject.getValue());
            all.put("subject", subject.getKey().toString());
            instances.startProcessInstanceById(version, subject.getKey().toString(), all);
        });
    }

    /** What the engine does within one of its commands it writes at the end of that, row by row of a table as one statement. */
    private <T> void inOneGo(Collection<T> all, Consumer<T> work) {
        List<T> left = List.copyOf(all);
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            List<T> some = left.subList(from, Math.min(from + AT_ONCE, left.size()));
            management.executeCommand(context -> {
                some.forEach(work);
                return some.size();
            });
        }
    }

    /** Ends the process of a subject that is given up. */
    void end(String process, UUID subject) {
        instances.deleteProcessInstance(instance(process, subject).getId(), "given up");
    }

    /** Completes the one task with this key that waits for the subject. */
    void complete(String process, UUID subject, String task, Map<String, Object> variables) {
        complete(query(process, subject, task), task, variables);
    }

    /** Completes the task that waits for the subject and this person. */
    void completeFor(String process, UUID subject, String task, UUID person, Map<String, Object> variables) {
        complete(query(process, subject, task).taskAssignee(person.toString()), task, variables);
    }

    /** The task that waits for one person waits for another from now on. */
    void handOver(String process, UUID subject, String task, UUID before, UUID after) {
        Task waiting =
                query(process, subject, task).taskAssignee(before.toString()).singleResult();
        if (waiting == null) {
            throw new IllegalStateException("no task " + task + " waits for " + before);
        }
        tasks.setAssignee(waiting.getId(), after.toString());
        instances.setVariableLocal(waiting.getExecutionId(), "reviewer", after.toString());
    }

    /**
     * A step that one named person does waits for another from now on, and will if the process comes to it again.
     *
     * @param variable by which the process knows whose step it is
     */
    void reassign(String process, UUID subject, String task, String variable, UUID after) {
        Task waiting = query(process, subject, task).singleResult();
        if (waiting == null) {
            throw new IllegalStateException("no task " + task + " waits");
        }
        tasks.setAssignee(waiting.getId(), after.toString());
        instances.setVariable(waiting.getProcessInstanceId(), variable, after.toString());
    }

    /** One more person is asked in a step that several do at the same time. */
    void askAnother(String process, UUID subject, String task, UUID person) {
        String instance = instance(process, subject).getId();
        instances.addMultiInstanceExecution(task, instance, Map.of("reviewer", person.toString()));
    }

    /** Delivers a message to the instance of the subject. */
    void tell(String process, UUID subject, String message) {
        var waiting = instances
                .createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString(), true)
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting == null) {
            throw new IllegalStateException("nothing in " + process + " " + subject + " waits for " + message);
        }
        instances.messageEventReceived(message, waiting.getId());
    }

    /** Whether the subject's process has not come to its end. */
    boolean goesOn(String process, UUID subject) {
        return instances
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(subject.toString())
                        .count()
                > 0;
    }

    /** Whether the instance of the subject waits for this message. */
    boolean awaits(String process, UUID subject, String message) {
        return instances
                        .createExecutionQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(subject.toString(), true)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /** Whether there is this step or arrow in the version of the process that the subject's instance follows. */
    boolean knows(String process, UUID subject, String element) {
        String version = instance(process, subject).getProcessDefinitionId();
        return repository.getBpmnModel(version).getFlowElement(element) != null;
    }

    private ProcessInstance instance(String process, UUID subject) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .singleResult();
    }

    private TaskQuery query(String process, UUID subject, String task) {
        return tasks.createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(task);
    }

    private void complete(TaskQuery query, String name, Map<String, Object> variables) {
        Task task = query.singleResult();
        if (task == null) {
            throw new IllegalStateException("no task " + name + " waits");
        }
        try {
            tasks.complete(task.getId(), variables);
        } catch (FlowableOptimisticLockingException faster) {
            throw new OptimisticLockingFailureException("somebody completed " + name + " at the same moment", faster);
        }
    }
}
