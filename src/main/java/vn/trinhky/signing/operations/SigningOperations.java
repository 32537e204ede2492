package vn.trinhky.signing.operations;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.signing.Unfinished;
import vn.trinhky.signing.factor.CodeAppSetup;

/** The administrator's page about signing: what is stuck, and whose phone is lost. */
@Controller
class SigningOperations {

    private final Unfinished unfinished;
    private final CodeAppSetup apps;

    SigningOperations(Unfinished unfinished, CodeAppSetup apps) {
        this.unfinished = unfinished;
        this.apps = apps;
    }

    @GetMapping("/operations/signing")
    String signing(Officer officer, Model model) {
        model.addAttribute("stuck", StuckSignature.of(unfinished.overdue())).addAttribute("apps", apps.all(officer));
        return "signing-operations";
    }

    @PostMapping("/operations/signing/{report}/completion")
    String tryAgain(@PathVariable UUID report, RedirectAttributes next) {
        unfinished.tryAgain(new ReportId(report));
        next.addFlashAttribute("flash", "act.operations.again");
        return "redirect:/operations/signing";
    }

    @PostMapping("/operations/signing/code-apps/{person}/withdrawal")
    String giveUp(@PathVariable UUID person, Officer officer, RedirectAttributes next) {
        apps.giveUpFor(new PersonId(person), officer);
        next.addFlashAttribute("flash", "act.operations.givenUp");
        return "redirect:/operations/signing";
    }
}
