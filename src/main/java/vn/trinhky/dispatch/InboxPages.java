package vn.trinhky.dispatch;

import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.recall.CopyMarks;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.web.Download;

/** What has arrived for an officer and for the units whose post she opens. */
@Controller
class InboxPages {

    private final Dispatching dispatching;
    private final Issuing issuing;
    private final ReadableCopies copies;
    private final CopyMarks marks;
    private final FileStore files;
    private final PagePictures pictures;

    InboxPages(Dispatching dispatching, Issuing issuing, ReadableCopies copies, CopyMarks marks, FileStore files, PagePictures pictures) {
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.copies = copies;
        this.marks = marks;
        this.files = files;
        this.pictures = pictures;
    }

    /** A delivery with the document that it brings. */
    record Arrival(Delivery delivery, @Nullable IssuedReport document) {}

    @GetMapping("/inbox")
    String inbox(Officer officer, Model model) {
        List<Delivery> deliveries = dispatching.inboxOf(officer);
        Map<ReportId, IssuedReport> documents =
                issuing.issued(deliveries.stream().map(Delivery::report).toList());
        model.addAttribute(
                "arrivals",
                deliveries.stream()
                        .map(delivery -> new Arrival(delivery, documents.get(delivery.report())))
                        .toList());
        return "inbox";
    }

    /** Whoever looks at the document has opened it, and the office that sent it may know. */
    @GetMapping("/inbox/{id}")
    String open(@PathVariable UUID id, Officer officer, Model model) {
        Delivery delivery = dispatching.open(new DeliveryId(id), officer);
        IssuedReport document = issuing.issued(delivery.report());
        marks.fill(delivery.report(), delivery.id(), model);
        model.addAttribute("delivery", delivery)
                .addAttribute("document", document)
                .addAttribute("pages", pictures.pages(files.content(document.pdf())))
                .addAttribute("objection", delivery.objectionToAcknowledging());
        return "inbox-document";
    }

    @PostMapping("/inbox/{id}/acknowledgement")
    String acknowledge(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        dispatching.acknowledge(new DeliveryId(id), officer);
        next.addFlashAttribute("flash", "inbox.done");
        return "redirect:/inbox/" + id;
    }

    @GetMapping("/inbox/{id}/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        IssuedReport document = documentFor(id, officer);
        return pictures.show(files.content(document.pdf()), document.pdf().value(), page, known);
    }

    @GetMapping("/inbox/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        IssuedReport document = documentFor(id, officer);
        return Download.pdf(files.content(document.pdf()), document.number().fileName());
    }

    @GetMapping("/inbox/{id}/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        IssuedReport document = documentFor(id, officer);
        return Download.word(files.content(document.word()), document.number().fileName());
    }

    private IssuedReport documentFor(UUID id, Officer officer) {
        return copies.of(dispatching.addressed(new DeliveryId(id), officer).report());
    }
}
