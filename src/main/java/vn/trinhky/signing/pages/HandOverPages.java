package vn.trinhky.signing.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.signing.HandingOver;

/** The button with which a signatory gives the folder to another. */
@Controller
class HandOverPages {

    private final HandingOver handingOver;
    private final OfficeDirectory office;

    HandOverPages(HandingOver handingOver, OfficeDirectory office) {
        this.handingOver = handingOver;
        this.office = office;
    }

    /** Back to her desk: the folder is no longer hers. */
    @PostMapping("/reports/{id}/signature/hand-over")
    String handOver(
            @PathVariable UUID id,
            @RequestParam UUID to,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes next) {
        PersonId other = new PersonId(to);
        handingOver.handOver(new ReportId(id), other, reason, officer);
        next.addFlashAttribute("flash", "signing.handedOver");
        next.addFlashAttribute("flashDetails", office.person(other).fullName());
        return "redirect:/";
    }
}
