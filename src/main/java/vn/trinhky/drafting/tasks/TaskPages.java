package vn.trinhky.drafting.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.drafting.PartTasks;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.TaskAnswering;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;

/** "What became of it": a card for each task of the unit. */
@Controller
@RequestMapping("/submissions/{id}/tasks")
class TaskPages {

    private final TaskAnswering answering;
    private final OfficeDirectory office;
    private final Clock clock;

    TaskPages(TaskAnswering answering, OfficeDirectory office, Clock clock) {
        this.answering = answering;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView tasks(@PathVariable UUID id, Officer officer) {
        return page("part-tasks", id, officer, null, List.of());
    }

    /**
     * Saves all cards. A page that saves by itself gets back only what it shows beside the fields; the fields themselves
     * are never touched while somebody types.
     */
    @PostMapping
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String openPage,
            Officer officer,
            RedirectAttributes attributes) {
        TypedAnswers typed = TypedAnswers.of(fields);
        List<CommitmentId> overtaken = answering.answer(new SubmissionId(id), typed.given(), officer);
        if (openPage != null) {
            return page("part-tasks :: kept", id, officer, typed, overtaken);
        }
        if (!overtaken.isEmpty()) {
            ModelAndView page = page("part-tasks", id, officer, typed, overtaken);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        attributes.addFlashAttribute("flash", "tasks.saved");
        return new ModelAndView("redirect:/submissions/" + id + "/tasks");
    }

    private ModelAndView page(
            String view, UUID id, Officer officer, @Nullable TypedAnswers typed, List<CommitmentId> overtaken) {
        PartTasks tasks = answering.open(new SubmissionId(id), officer);
        return new ModelAndView(view)
                .addObject("tasks", tasks)
                .addObject("cards", TaskCard.of(tasks, typed, overtaken))
                .addObject("unitName", office.unit(tasks.part().unit()).name())
                .addObject("mayWrite", tasks.mayBeWrittenBy(officer))
                .addObject("longest", Answer.LONGEST)
                .addObject("today", LocalDate.now(clock));
    }
}
