package vn.trinhky.workflow;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;

/** The administrator's page about the processes and the instances that follow an older version of one. */
@Controller
class OperationsPages {

    private final ProcessMigration migration;

    OperationsPages(ProcessMigration migration) {
        this.migration = migration;
    }

    @GetMapping("/operations")
    String processes(Officer officer, Model model) {
        model.addAttribute("processes", migration.processes(officer));
        return "operations";
    }

    @PostMapping("/operations/processes/{process}/migration")
    String migrate(@PathVariable String process, Officer officer, RedirectAttributes next) {
        ProcessMigration.Outcome outcome = migration.migrate(process, officer);
        next.addFlashAttribute("flash", "operations.migrated");
        next.addFlashAttribute("flashParts", new Object[] {outcome.migrated(), outcome.left()});
        return "redirect:/operations";
    }
}
