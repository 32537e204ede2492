package vn.trinhky.dispatch.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.recall.CopyMarks;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.web.Download;

/** What stands behind a personal link. Whether the link holds, {@link ReceiptDoor} has seen already. */
@Controller
class ReceiptPages {

    private final Answering answering;
    private final RecipientBook book;
    private final Issuing issuing;
    private final ReadableCopies copies;
    private final CopyMarks marks;
    private final FileStore files;
    private final PagePictures pictures;

    ReceiptPages(
            Answering answering,
            RecipientBook book,
            Issuing issuing,
            ReadableCopies copies,
            CopyMarks marks,
            FileStore files,
            PagePictures pictures) {
        this.answering = answering;
        this.book = book;
        this.issuing = issuing;
        this.copies = copies;
        this.marks = marks;
        this.files = files;
        this.pictures = pictures;
    }

    /** Before the button was pressed: who is asked, and nothing about the document. */
    @GetMapping("/receipts/{token}")
    String receipt(@PathVariable UUID token, HttpServletRequest request, Model model) {
        Delivery delivery = answering.byToken(token);
        model.addAttribute("delivery", delivery).addAttribute("token", token);
        if (!OpenedHere.in(request, token)) {
            return "receipt-closed";
        }
        IssuedReport document = issuing.issued(delivery.report());
        marks.fill(delivery.report(), delivery.id(), model);
        model.addAttribute("document", document)
                .addAttribute("bookWord", book.wordAbout(delivery).orElse(null))
                .addAttribute("pages", pictures.pages(files.content(document.pdf())))
                .addAttribute("objection", delivery.objectionToAcknowledging())
                .addAttribute("objectionToRefusing", delivery.objectionToRefusing());
        return "receipt";
    }

    @PostMapping("/receipts/{token}/opening")
    String open(@PathVariable UUID token, HttpServletRequest request, HttpServletResponse response) {
        answering.open(token, OpenedHere.evidence(request));
        OpenedHere.remember(request, response, token);
        return "redirect:/receipts/" + token;
    }

    @PostMapping("/receipts/{token}")
    String acknowledge(
            @PathVariable UUID token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        answering.acknowledge(token, OpenedHere.evidence(request));
        OpenedHere.remember(request, response, token);
        next.addFlashAttribute("flash", "inbox.done");
        return "redirect:/receipts/" + token;
    }

    @PostMapping("/receipts/{token}/refusal")
    String refuse(
            @PathVariable UUID token,
            @RequestParam String reason,
            HttpServletRequest request,
            RedirectAttributes next) {
        answering.refuse(token, reason, OpenedHere.evidence(request));
        next.addFlashAttribute("flash", "receipt.refusedNow");
        return "redirect:/receipts/" + token;
    }

    @GetMapping("/receipts/{token}/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID token,
            @PathVariable int page,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        IssuedReport document = documentBehind(token);
        return pictures.show(files.content(document.pdf()), document.pdf().value(), page, known);
    }

    @GetMapping("/receipts/{token}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID token) {
        IssuedReport document = documentBehind(token);
        return Download.pdf(files.content(document.pdf()), document.number().fileName());
    }

    @GetMapping("/receipts/{token}/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID token) {
        IssuedReport document = documentBehind(token);
        return Download.word(files.content(document.word()), document.number().fileName());
    }

    private IssuedReport documentBehind(UUID token) {
        return copies.of(answering.byToken(token).report());
    }
}
