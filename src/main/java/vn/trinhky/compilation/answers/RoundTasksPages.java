package vn.trinhky.compilation.answers;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.files.Digest;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Download;

/** What became of the last report's tasks, for those who work on the present one. */
@Controller
@RequestMapping("/rounds/{id}/tasks")
class RoundTasksPages {

    private final AnswersOfRound answers;
    private final TasksAccount account;
    private final Compilation compilation;

    RoundTasksPages(AnswersOfRound answers, TasksAccount account, Compilation compilation) {
        this.answers = answers;
        this.account = account;
        this.compilation = compilation;
    }

    @GetMapping
    String tasks(@PathVariable UUID id, Officer officer, Model model) {
        RoundTasks tasks = answers.read(new RoundId(id), officer);
        Report report = compilation.reportOf(tasks.round().id()).orElseThrow();
        model.addAttribute("tasks", tasks)
                .addAttribute("report", report.id().value())
                .addAttribute("sections", sections(report, tasks))
                .addAttribute("mayInsert", compilation.objectionToWriting(report, officer) == null);
        return "round-tasks";
    }

    /** One task with every answer in every version. */
    @GetMapping("/{task}")
    String task(@PathVariable UUID id, @PathVariable UUID task, Officer officer, Model model) {
        RoundTasks tasks = answers.read(new RoundId(id), officer);
        CommitmentId about = new CommitmentId(task);
        model.addAttribute("tasks", tasks)
                .addAttribute("task", tasks.task(about))
                .addAttribute("versions", answers.versions(tasks.round().id(), about, officer));
        return "round-task";
    }

    @PostMapping("/{task}/letting-go")
    String letGo(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes next) {
        answers.letGo(new RoundId(id), new CommitmentId(task), reason, officer);
        return done(id, "answers.letGo.done", next);
    }

    @PostMapping("/{task}/taking-up")
    String takeUp(@PathVariable UUID id, @PathVariable UUID task, Officer officer, RedirectAttributes next) {
        answers.takeUpAgain(new RoundId(id), new CommitmentId(task), officer);
        return done(id, "answers.takeUp.done", next);
    }

    /** Puts the account of all answers into a section of the report. */
    @PostMapping("/account")
    String insert(@PathVariable UUID id, @RequestParam String section, Officer officer, RedirectAttributes next) {
        RoundTasks tasks = answers.read(new RoundId(id), officer);
        Report report = compilation.reportOf(tasks.round().id()).orElseThrow();
        int added = account.insert(report.id(), section, officer);
        next.addFlashAttribute("flash", added == 0 ? "answers.account.there" : "answers.account.inserted");
        next.addFlashAttribute("flashDetails", Integer.toString(added));
        next.addAttribute("section", section);
        return "redirect:/reports/" + report.id().value() + "/text";
    }

    @GetMapping("/{task}/units/{unit}/evidence/{digest}")
    ResponseEntity<byte[]> evidence(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @PathVariable UUID unit,
            @PathVariable String digest,
            Officer officer) {
        var file = answers.evidence(
                new RoundId(id), new CommitmentId(task), new UnitId(unit), new Digest(digest), officer);
        return Download.asItCame(file.content(), file.name());
    }

    /** Where the account can stand: not among the tasks of the next period. */
    private static List<Outline.Entry> sections(Report report, RoundTasks tasks) {
        var plan = tasks.round().plan();
        return report.outline().entries().stream()
                .filter(entry -> entry.written() && entry.level() > 0)
                .filter(entry -> plan.outline().stream()
                        .noneMatch(section -> section.tasks() && section.key().equals(entry.key())))
                .toList();
    }

    private static String done(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/rounds/" + id + "/tasks";
    }
}
