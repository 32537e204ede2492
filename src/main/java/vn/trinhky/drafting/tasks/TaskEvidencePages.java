package vn.trinhky.drafting.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.drafting.PartTasks;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.TaskAnswering;
import vn.trinhky.drafting.entry.ChosenFile;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** Files that show what became of a task. */
@Controller
@RequestMapping("/submissions/{id}/tasks/{task}/evidence")
class TaskEvidencePages {

    private final TaskAnswering answering;

    TaskEvidencePages(TaskAnswering answering) {
        this.answering = answering;
    }

    @GetMapping("/{digest}")
    ResponseEntity<byte[]> fetch(
            @PathVariable UUID id, @PathVariable UUID task, @PathVariable String digest, Officer officer) {
        var file = answering.evidence(new SubmissionId(id), new CommitmentId(task), new Digest(digest), officer);
        return Download.asItCame(file.content(), file.name());
    }

    @PostMapping
    ModelAndView bring(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String openPage,
            Officer officer,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        ChosenFile file = ChosenFile.of(request, EvidenceFiles.MOST, "evidenceTooLarge");
        answering.show(new SubmissionId(id), new CommitmentId(task), file.name(), file.content(), officer);
        return done(id, task, openPage, officer, attributes, "tasks.evidence.kept");
    }

    @PostMapping("/{digest}/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @PathVariable String digest,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String openPage,
            Officer officer,
            RedirectAttributes attributes) {
        answering.takeEvidenceAway(new SubmissionId(id), new CommitmentId(task), new Digest(digest), officer);
        return done(id, task, openPage, officer, attributes, "tasks.evidence.removed");
    }

    private ModelAndView done(
            UUID id,
            UUID task,
            @Nullable String openPage,
            Officer officer,
            RedirectAttributes attributes,
            String flash) {
        if (openPage == null) {
            attributes.addFlashAttribute("flash", flash);
            return new ModelAndView("redirect:/submissions/" + id + "/tasks#task-" + task);
        }
        PartTasks tasks = answering.open(new SubmissionId(id), officer);
        TaskCard card = TaskCard.of(tasks, null, List.of()).stream()
                .filter(shown -> shown.id().equals(task.toString()))
                .findFirst()
                .orElseThrow();
        return new ModelAndView("part-tasks :: files")
                .addObject("card", card)
                .addObject("part", tasks.part().id().value())
                .addObject("mayWrite", true);
    }
}
