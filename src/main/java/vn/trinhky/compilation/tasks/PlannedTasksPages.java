package vn.trinhky.compilation.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The page on which the compiler says who is in charge of each task of the plan, and until when. */
@Controller
@RequestMapping("/reports/{id}/text/tasks")
class PlannedTasksPages {

    private final PlannedTasks tasks;

    PlannedTasksPages(PlannedTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    String tasks(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("plan", tasks.plan(new ReportId(id), officer));
        return "report-tasks";
    }

    /** How many are not confirmed, for the page of the text. */
    @GetMapping("/summary")
    String summary(@PathVariable UUID id, Officer officer, Model model) {
        tasks(id, officer, model);
        return "report-tasks :: line";
    }

    @PostMapping("/{block}")
    String confirm(
            @PathVariable UUID id,
            @PathVariable String block,
            TypedDecision typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String openPage,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        ReportId report = new ReportId(id);
        PlanOfReport plan = tasks.plan(report, officer);
        tasks.confirm(report, block, typed.inCharge(plan), typed.due(plan), officer);
        return done(id, block, "plan.confirmed", openPage, officer, model, next);
    }

    @PostMapping("/{block}/setting-aside")
    String setAside(
            @PathVariable UUID id,
            @PathVariable String block,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String openPage,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        tasks.setAside(new ReportId(id), block, officer);
        return done(id, block, "plan.setAside", openPage, officer, model, next);
    }

    @PostMapping("/{block}/reconsidering")
    String reconsider(
            @PathVariable UUID id,
            @PathVariable String block,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String openPage,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        tasks.reconsider(new ReportId(id), block, officer);
        return done(id, block, "plan.reconsidered", openPage, officer, model, next);
    }

    @PostMapping("/confirmation")
    String confirmRest(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        int confirmed = tasks.confirmRest(new ReportId(id), officer);
        next.addFlashAttribute("flash", "plan.confirmedRest");
        next.addFlashAttribute("flashDetails", Integer.toString(confirmed));
        return "redirect:/reports/" + id + "/text/tasks";
    }

    /** An open page gets this one card back, so that what is chosen in the others stays. */
    private String done(
            UUID id,
            String block,
            String flash,
            @Nullable String openPage,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        if (openPage == null) {
            next.addFlashAttribute("flash", flash);
            return "redirect:/reports/" + id + "/text/tasks#task-" + block;
        }
        PlanOfReport plan = tasks.plan(new ReportId(id), officer);
        model.addAttribute("plan", plan).addAttribute("task", plan.task(block));
        return "report-tasks :: changed";
    }
}
