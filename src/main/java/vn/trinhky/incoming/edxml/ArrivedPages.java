package vn.trinhky.incoming.edxml;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.keys.KeyRing;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The pages on which a unit's clerk takes documents that came over the axis. */
@Controller
@RequestMapping("/incoming/envelopes")
class ArrivedPages {

    private static final String ROOT = "/incoming/envelopes";

    private final ArrivedDesk desk;
    private final BroughtEnvelopes brought;
    private final PagePictures pictures;
    private final KeyRing ring;

    ArrivedPages(ArrivedDesk desk, BroughtEnvelopes brought, PagePictures pictures, KeyRing ring) {
        this.desk = desk;
        this.brought = brought;
        this.pictures = pictures;
        this.ring = ring;
    }

    @GetMapping
    String all(Officer officer, Model model) {
        model.addAttribute("documents", desk.arrivedFor(officer));
        return "envelopes";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Officer officer, Model model) {
        ArrivedDocument document = desk.document(id, officer);
        model.addAttribute("document", document)
                .addAttribute("said", desk.said(id, officer))
                .addAttribute("answering", document.objectionToAnswering())
                .addAttribute("progress", document.objectionToProgress())
                .addAttribute("pages", 0);
        if (document.pdf() != null) {
            byte[] pdf = desk.pdf(id, officer);
            model.addAttribute("pages", pictures.pages(pdf))
                    .addAttribute("check", new SignedFileCheck(ring.trusted()).check(pdf));
        }
        return "envelope";
    }

    @PostMapping("/{id}/acceptance")
    String accept(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        desk.accept(id, officer);
        return after(id, "envelope.accepted", next);
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        desk.refuse(id, reason, officer);
        return after(id, "envelope.refused", next);
    }

    @PostMapping("/{id}/progress")
    String progress(@PathVariable UUID id, @RequestParam StatusCode step, Officer officer, RedirectAttributes next) {
        desk.progress(id, step, officer);
        return after(id, "envelope.progressed", next);
    }

    @PostMapping("/{id}/recall/agreement")
    String agree(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        desk.agreeToRecall(id, officer);
        return after(id, "envelope.recallAgreed", next);
    }

    @PostMapping("/{id}/recall/refusal")
    String keep(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        desk.refuseRecall(id, reason, officer);
        return after(id, "envelope.recallRefused", next);
    }

    /** A file of the axis that somebody brought on a disk. */
    @PostMapping
    String bring(HttpServletRequest request, RedirectAttributes next) {
        brought.take(request);
        next.addFlashAttribute("flash", "envelope.brought");
        return "redirect:" + ROOT;
    }

    @GetMapping("/{id}/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Officer officer) {
        Digest pdf = desk.document(id, officer).pdf();
        if (pdf == null) {
            throw new NotHere();
        }
        return pictures.show(desk.pdf(id, officer), pdf.value(), page, known);
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        return Download.pdf(desk.pdf(id, officer), name(id, officer));
    }

    @GetMapping("/{id}/envelope.edxml")
    ResponseEntity<byte[]> envelope(@PathVariable UUID id, Officer officer) {
        return Download.asItCame(desk.envelope(id, officer), name(id, officer) + ".edxml");
    }

    private String name(UUID id, Officer officer) {
        return desk.document(id, officer).code().replace('/', '-');
    }

    private static String after(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:" + ROOT + "/" + id;
    }
}
