package vn.trinhky.dispatch.issue;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.Sealing;
import vn.trinhky.office.Officer;
import vn.trinhky.signature.SignatureValue;
import vn.trinhky.signature.refusals.SignatureValueDoesNotFit;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;

/**
 * The page on which the clerk seals and issues. It belongs to issuing by its act, but stands here because it says
 * beforehand who will receive the document and how, and only dispatch knows that.
 */
@Controller
class IssuePages {

    private final Issuing issuing;
    private final Sealing sealing;
    private final Signing signing;
    private final IssueView views;

    IssuePages(Issuing issuing, Sealing sealing, Signing signing, IssueView views) {
        this.issuing = issuing;
        this.sealing = sealing;
        this.signing = signing;
        this.views = views;
    }

    @GetMapping("/reports/{id}/issue")
    String issue(@PathVariable UUID id, Officer officer, Model model) {
        return views.fill(new ReportId(id), officer, model);
    }

    /** Seals and issues; where the key is in the clerk's hand, the same page then asks for the value. */
    @PostMapping("/reports/{id}/issue")
    String sealAndIssue(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        sealing.sealAndIssue(signing.signed(new ReportId(id)), officer);
        return after(new ReportId(id), next);
    }

    /** What the clerk's token has to sign, as a file. */
    @GetMapping("/reports/{id}/seal/data")
    ResponseEntity<byte[]> data(@PathVariable UUID id, Officer officer) {
        Sealing.Task task = sealing.task(new ReportId(id), officer);
        String name = signing.signed(new ReportId(id)).number().fileName();
        return Download.asItCame(task.toSign(), name + "-dong-dau.bin");
    }

    /** Takes the value that the token has made, and issues; a value that is none comes back with the page. */
    @PostMapping("/reports/{id}/seal/value")
    ModelAndView value(
            @PathVariable UUID id, @RequestParam String value, Officer officer, Model model, RedirectAttributes next) {
        ReportId report = new ReportId(id);
        try {
            sealing.complete(report, SignatureValue.read(value), officer);
        } catch (InvalidInput none) {
            model.addAttribute("wrong", none.messageKey()).addAttribute("typed", value);
            return new ModelAndView(
                    views.fill(report, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SignatureValueDoesNotFit another) {
            model.addAttribute("wrong", another.messageKey()).addAttribute("typed", value);
            return new ModelAndView(views.fill(report, officer, model), model.asMap(), HttpStatus.CONFLICT);
        }
        return new ModelAndView(after(report, next));
    }

    private String after(ReportId report, RedirectAttributes next) {
        boolean issued = issuing.ifIssued(report).isPresent();
        next.addFlashAttribute("flash", issued ? "issuing.done" : "seal.begun.done");
        return "redirect:/reports/" + report.value() + (issued ? "/dispatch" : "/issue#seal");
    }
}
