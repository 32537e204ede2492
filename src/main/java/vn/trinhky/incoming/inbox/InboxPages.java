package vn.trinhky.incoming.inbox;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.recall.CopyMarks;
import vn.trinhky.files.FileStore;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.Handling;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Origin;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.Rights;
import vn.trinhky.incoming.facts.SenderWord;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.web.Formats;

/** What has arrived for an officer and for the units whose post she opens. */
@Controller
@RequestMapping("/inbox")
class InboxPages {

    private final Inbox inbox;
    private final Receiving receiving;
    private final Handling handling;
    private final ArrivalSheets sheets;
    private final Verification verification;
    private final CopyMarks marks;
    private final FileStore files;
    private final PagePictures pictures;
    private final Clock clock;

    InboxPages(
            Inbox inbox,
            Receiving receiving,
            Handling handling,
            ArrivalSheets sheets,
            Verification verification,
            CopyMarks marks,
            FileStore files,
            PagePictures pictures,
            Clock clock) {
        this.inbox = inbox;
        this.receiving = receiving;
        this.handling = handling;
        this.sheets = sheets;
        this.verification = verification;
        this.marks = marks;
        this.files = files;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * The arrivals that a filter lets through.
     *
     * @param page counted from 1
     */
    @GetMapping
    String inbox(
            @ModelAttribute("filter") InboxFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        model.addAttribute("found", inbox.find(officer, filter, Math.max(1, page)))
                .addAttribute("unanswered", inbox.unanswered(officer))
                .addAttribute("today", LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE))
                .addAttribute("shows", InboxFilter.Show.values())
                .addAttribute("origins", Origin.values())
                .addAttribute("enters", Rights.receivingUnits(officer).length > 0)
                .addAttribute("readsBook", Rights.readUnits(officer).length > 0);
        return "inbox";
    }

    /** Whoever looks at the document has opened it, and the office that sent it may know. */
    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Officer officer, Model model) {
        IncomingDocument document = receiving.open(new IncomingId(id), officer);
        ReportId report = document.report();
        if (report != null) {
            marks.fill(report, new DeliveryId(id), model);
        }
        List<SenderWord> words = receiving.wordsAbout(document);
        if (words.stream().anyMatch(SenderWord::shuts)) {
            model.addAttribute("takenBack", true);
        }
        model.addAttribute("words", words)
                .addAttribute("now", clock.instant())
                .addAttribute("sheet", sheets.sheet(document, officer))
                .addAttribute("document", document)
                .addAttribute("today", LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE))
                .addAttribute("pages", document.pdf().map(this::pagesOf).orElse(0));
        return "inbox-document";
    }

    /** What comes from elsewhere may be called a PDF and be none: it can be downloaded, and shows no pages. */
    private int pagesOf(EnclosedFile pdf) {
        try {
            return pictures.pages(files.content(pdf.content()));
        } catch (UncheckedIOException unreadable) {
            return 0;
        }
    }

    @PostMapping("/{id}/acknowledgement")
    String accept(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        receiving.accept(new IncomingId(id), officer);
        return back(id, next, "inbox.done");
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        receiving.refuse(new IncomingId(id), reason, officer);
        return back(id, next, "inbox.refused");
    }

    @PostMapping("/{id}/check")
    String check(@PathVariable UUID id, Officer officer) {
        verification.check(new IncomingId(id), officer);
        return "redirect:/inbox/" + id + "#check";
    }

    @PostMapping("/{id}/assignment")
    String assign(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam @Nullable LocalDate due,
            @RequestParam(defaultValue = "") String instruction,
            Officer officer,
            RedirectAttributes next) {
        handling.assign(new IncomingId(id), new PersonId(person), due, instruction, officer);
        return back(id, next, "inbox.assigned");
    }

    @PostMapping("/{id}/notes")
    String remark(@PathVariable UUID id, @RequestParam String words, Officer officer, RedirectAttributes next) {
        handling.remark(new IncomingId(id), words, officer);
        return back(id, next, "inbox.noted");
    }

    @PostMapping("/{id}/book-note")
    String annotate(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            Officer officer,
            RedirectAttributes next) {
        handling.annotate(new IncomingId(id), note, officer);
        return back(id, next, "inbox.annotated");
    }

    @PostMapping("/{id}/handled")
    String finish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String result,
            Officer officer,
            RedirectAttributes next) {
        handling.finish(new IncomingId(id), result, officer);
        return back(id, next, "inbox.handled");
    }

    @PostMapping("/{id}/reopening")
    String takeUpAgain(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        handling.takeUpAgain(new IncomingId(id), officer);
        return back(id, next, "inbox.reopened");
    }

    private static String back(UUID id, RedirectAttributes next, String flash) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/inbox/" + id;
    }
}
