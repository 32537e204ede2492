package vn.trinhky.dispatch;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.dispatch.recall.CopyMarks;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.web.Download;

/**
 * The personal link in a letter, for addressees without an account. Only pressing the button acknowledges: mail programs
 * and virus scanners open every link.
 */
@Controller
class ReceiptPages {

    private final Dispatching dispatching;
    private final Issuing issuing;
    private final ReadableCopies copies;
    private final CopyMarks marks;
    private final FileStore files;

    ReceiptPages(Dispatching dispatching, Issuing issuing, ReadableCopies copies, CopyMarks marks, FileStore files) {
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.copies = copies;
        this.marks = marks;
        this.files = files;
    }

    @GetMapping("/receipts/{token}")
    String receipt(@PathVariable UUID token, Model model) {
        Delivery delivery = dispatching.byToken(token);
        marks.fill(delivery.report(), delivery.id(), model);
        model.addAttribute("delivery", delivery)
                .addAttribute("token", token)
                .addAttribute("document", issuing.issued(delivery.report()))
                .addAttribute("objection", delivery.objectionToAcknowledging());
        return "receipt";
    }

    @PostMapping("/receipts/{token}")
    String acknowledge(@PathVariable UUID token, RedirectAttributes next) {
        dispatching.acknowledge(token);
        next.addFlashAttribute("flash", "inbox.done");
        return "redirect:/receipts/" + token;
    }

    @GetMapping("/receipts/{token}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID token) {
        IssuedReport document = copies.of(dispatching.byToken(token).report());
        return Download.pdf(files.content(document.pdf()), document.number().fileName());
    }
}
