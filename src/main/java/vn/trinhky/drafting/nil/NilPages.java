package vn.trinhky.drafting.nil;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** The button by which a unit says that there is nothing to report. */
@Controller
class NilPages {

    private final NilReporting nil;

    NilPages(NilReporting nil) {
        this.nil = nil;
    }

    @PostMapping("/submissions/{id}/nil-report")
    String declare(@PathVariable UUID id, Officer officer, RedirectAttributes attributes) {
        nil.declare(new SubmissionId(id), officer);
        attributes.addFlashAttribute("flash", "nil.declared");
        return "redirect:/submissions/" + id + "/whole";
    }
}
