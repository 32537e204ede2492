package vn.trinhky.workflow.reassigning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.office.entrusting.Entrusting;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** What waits in the units of an administrator, and where she gives it to others. */
@Controller
@RequestMapping("/reassignments")
class ReassignmentPages {

    private static final String DONE = "redirect:/reassignments";

    private final WorkSheets work;
    private final Reassigning reassigning;
    private final Entrusting entrusting;

    ReassignmentPages(WorkSheets work, Reassigning reassigning, Entrusting entrusting) {
        this.work = work;
        this.reassigning = reassigning;
        this.entrusting = entrusting;
    }

    /** @param find words of the names of units or people */
    @GetMapping
    String work(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        model.addAttribute("sheet", work.sheet(find, page, officer));
        return "reassignments";
    }

    @GetMapping("/{step}/{subject}")
    String one(
            @PathVariable String step,
            @PathVariable UUID subject,
            @RequestParam(required = false) @Nullable UUID person,
            Officer officer,
            Model model) {
        fill(new WorkId(step, subject, person), new NewHolder(null, null, null), officer, model);
        return "reassignment";
    }

    @PostMapping("/{step}/{subject}")
    ModelAndView reassign(
            @PathVariable String step,
            @PathVariable UUID subject,
            @RequestParam(required = false) @Nullable UUID person,
            @ModelAttribute NewHolder given,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        WorkId id = new WorkId(step, subject, person);
        try {
            reassigning.reassign(id, given, officer);
        } catch (InvalidInput wrong) {
            return again(id, given, officer, model.addAttribute("wrong", wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal forbidden) {
            return again(id, given, officer, model.addAttribute("forbidden", forbidden), HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("flash", "reassign.done");
        return new ModelAndView(DONE);
    }

    @PostMapping("/posts/{id}/ending")
    String end(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        entrusting.end(id, officer);
        next.addFlashAttribute("flash", "reassign.ended");
        return DONE;
    }

    private ModelAndView again(WorkId id, NewHolder given, Officer officer, Model model, HttpStatus status) {
        fill(id, given, officer, model);
        return new ModelAndView("reassignment", model.asMap(), status);
    }

    private void fill(WorkId id, NewHolder given, Officer officer, Model model) {
        model.addAttribute("line", work.line(id, officer))
                .addAttribute("candidates", reassigning.candidates(id, officer))
                .addAttribute("given", given);
    }
}
