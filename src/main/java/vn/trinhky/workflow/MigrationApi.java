package vn.trinhky.workflow;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;

/** The processes and their outdated instances, for programs of an administrator. */
@RestController
@RequestMapping("/api/v1/operations/processes")
class MigrationApi {

    private final ProcessMigration migration;

    MigrationApi(ProcessMigration migration) {
        this.migration = migration;
    }

    /** Every process with the instances that follow an older version, and what keeps them from the newest. */
    @GetMapping
    List<ProcessState> processes(Officer officer) {
        return migration.processes(officer);
    }

    /** Carries over every instance that can be. */
    @PostMapping("/{process}/migration")
    ProcessMigration.Outcome migrate(@PathVariable String process, Officer officer) {
        return migration.migrate(process, officer);
    }
}
