package vn.trinhky.incoming.edxml;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** The pages of what came over the axis: what its senders were told, and recalls. The documents themselves lie in the inbox. */
@Controller
@RequestMapping(EnvelopePages.ROOT)
class EnvelopePages {

    static final String ROOT = "/incoming/envelopes";

    private final EnvelopeDesk desk;
    private final ArrivedLines lines;
    private final BroughtEnvelopes brought;

    EnvelopePages(EnvelopeDesk desk, ArrivedLines lines, BroughtEnvelopes brought) {
        this.desk = desk;
        this.lines = lines;
        this.brought = brought;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        model.addAttribute("lines", lines.of(officer));
        return "envelopes";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("sheet", desk.sheet(new IncomingId(id), officer));
        return "envelope";
    }

    /** A file of the axis that somebody brought on a disk. */
    @PostMapping
    String bring(HttpServletRequest request, RedirectAttributes next) {
        brought.take(request);
        next.addFlashAttribute("flash", "envelope.brought");
        return "redirect:" + ROOT;
    }

    @PostMapping("/{id}/recall/agreement")
    String agree(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        desk.agreeToRecall(new IncomingId(id), officer);
        return after(id, "envelope.recallAgreed", next);
    }

    @PostMapping("/{id}/recall/refusal")
    String keep(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        desk.refuseRecall(new IncomingId(id), reason, officer);
        return after(id, "envelope.recallRefused", next);
    }

    @GetMapping("/{id}/envelope.edxml")
    ResponseEntity<byte[]> envelope(@PathVariable UUID id, Officer officer) {
        String code =
                desk.sheet(new IncomingId(id), officer).document().described().code();
        return Download.asItCame(desk.file(new IncomingId(id), officer), code.replace('/', '-') + ".edxml");
    }

    private static String after(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:" + ROOT + "/" + id;
    }
}
