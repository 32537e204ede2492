package vn.trinhky.drafting.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** How a part goes to the unit's leader, comes back, and leaves the unit. */
@Controller
class ApprovalPages {

    private final Drafting drafting;

    ApprovalPages(Drafting drafting) {
        this.drafting = drafting;
    }

    @PostMapping("/submissions/{id}/sending")
    String send(@PathVariable UUID id, Officer officer, RedirectAttributes attributes) {
        drafting.requestApproval(new SubmissionId(id), officer);
        return done(id, "part.sent", attributes);
    }

    @PostMapping("/submissions/{id}/taking-back")
    String takeBack(@PathVariable UUID id, Officer officer, RedirectAttributes attributes) {
        drafting.takeBack(new SubmissionId(id), officer);
        return done(id, "part.takenBack", attributes);
    }

    @PostMapping("/submissions/{id}/approval")
    String approve(@PathVariable UUID id, Officer officer, RedirectAttributes attributes) {
        drafting.approve(new SubmissionId(id), officer);
        return done(id, "part.approved", attributes);
    }

    @PostMapping("/submissions/{id}/return")
    String sendBack(
            @PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes attributes) {
        drafting.returnToDrafter(new SubmissionId(id), reason, officer);
        return done(id, "part.returned", attributes);
    }

    private static String done(UUID id, String flash, RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", flash);
        return "redirect:/submissions/" + id;
    }
}
