package vn.trinhky.workflow;

import java.util.List;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.NotHere;

/**
 * Carries running instances over to a changed process. Without it they finish as they began; an administrator decides, after
 * she has seen which instances can go on and which cannot, and why.
 */
@Component
public class ProcessMigration {

    private final RepositoryService repository;
    private final RuntimeService instances;
    private final InstanceMigration migration;

    ProcessMigration(RepositoryService repository, RuntimeService instances, InstanceMigration migration) {
        this.repository = repository;
        this.instances = instances;
        this.migration = migration;
    }

    /**
     * What a migration made of the instances.
     *
     * @param migrated how many follow the newest version now
     * @param left how many still follow an older one
     */
    public record Outcome(int migrated, int left) {}

    /** All processes; asking changes nothing. */
    @Transactional(readOnly = true)
    public List<ProcessState> processes(Officer officer) {
        demandAdministrator(officer);
        return newest().stream().map(this::state).toList();
    }

    /**
     * Carries over every instance that can be, each in a transaction of its own: one that fails holds up no other.
     *
     * @throws NotHere for everybody but an administrator, and if there is no such process
     */
    public Outcome migrate(String process, Officer officer) {
        demandAdministrator(officer);
        ProcessState state = newest().stream()
                .filter(definition -> definition.getKey().equals(process))
                .findFirst()
                .map(this::state)
                .orElseThrow(NotHere::new);
        int migrated = 0;
        for (OutdatedInstance instance : state.outdated()) {
            if (instance.canMigrate() && migration.migrate(instance, process, state.version(), officer)) {
                migrated++;
            }
        }
        return new Outcome(migrated, state.outdated().size() - migrated);
    }

    private ProcessState state(ProcessDefinition newest) {
        long current = instances
                .createProcessInstanceQuery()
                .processDefinitionId(newest.getId())
                .count();
        List<OutdatedInstance> outdated = instances
                .createProcessInstanceQuery()
                .processDefinitionKey(newest.getKey())
                .includeProcessVariables()
                .list()
                .stream()
                .filter(instance -> !instance.getProcessDefinitionId().equals(newest.getId()))
                .map(instance -> migration.look(instance, newest))
                .toList();
        return new ProcessState(newest.getKey(), newest.getName(), newest.getVersion(), current, outdated);
    }

    private List<ProcessDefinition> newest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list();
    }

    private static void demandAdministrator(Officer officer) {
        if (!officer.holds(PostKind.ADMINISTRATOR)) {
            throw new NotHere();
        }
    }
}
