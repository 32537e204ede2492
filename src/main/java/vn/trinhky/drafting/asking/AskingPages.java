package vn.trinhky.drafting.asking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** The compiler sends sections and figures of one unit's part back. */
@Controller
@RequestMapping("/submissions/{id}/requests")
class AskingPages {

    private final AskingForms forms;
    private final PartReturning returning;

    AskingPages(AskingForms forms, PartReturning returning) {
        this.forms = forms;
        this.returning = returning;
    }

    /** Pages about a section or a figure lead here with it already chosen. */
    @GetMapping("/new")
    String form(
            @PathVariable UUID id,
            @RequestParam Optional<String> section,
            @RequestParam Optional<String> figure,
            Officer officer,
            Model model) {
        model.addAttribute("form", forms.of(new SubmissionId(id), section, figure, officer));
        return "asking";
    }

    @PostMapping
    String askBack(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer,
            RedirectAttributes attributes) {
        returning.askBack(new SubmissionId(id), AskingForm.wanted(fields), officer);
        return done(id, "asking.done", attributes);
    }

    @PostMapping("/{request}/withdrawal")
    String withdraw(@PathVariable UUID id, @PathVariable UUID request, Officer officer, RedirectAttributes attributes) {
        returning.withdraw(new SubmissionId(id), request, officer);
        return done(id, "asking.withdrawn", attributes);
    }

    private static String done(UUID id, String flash, RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", flash);
        return "redirect:/submissions/" + id + "/submitted";
    }
}
