package vn.trinhky.signing.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.signing.Confirmation;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.factor.Proof;
import vn.trinhky.signing.refusals.FiguresMoved;
import vn.trinhky.web.InvalidInput;

/** The signatory's page: first what lies in the folder, then the document as it will print, then the signature. */
@Controller
class SignaturePages {

    private final Signing signing;
    private final FinalFiles finalFiles;
    private final FinalSignature finalSignature;
    private final FolderView views;
    private final Clock clock;

    SignaturePages(
            Signing signing, FinalFiles finalFiles, FinalSignature finalSignature, FolderView views, Clock clock) {
        this.signing = signing;
        this.finalFiles = finalFiles;
        this.finalSignature = finalSignature;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/reports/{id}/signature")
    String folder(@PathVariable UUID id, Officer officer, Model model) {
        return views.fill(new ReportId(id), officer, LocalDate.now(clock), model);
    }

    @PostMapping("/reports/{id}/signature/folder")
    String prepare(@PathVariable UUID id, Officer officer) {
        finalFiles.prepare(new ReportId(id), officer);
        return backTo(id);
    }

    /**
     * Signs; after a wrong password, or when figures have moved that she has not said to know of, the same page comes again
     * with the document still on it.
     */
    @PostMapping("/reports/{id}/signature")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam String digest,
            @RequestParam Optional<Proof.Kind> factor,
            @RequestParam String password,
            @RequestParam Optional<String> knownMoves,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        try {
            Proof proof = new Proof(factor.orElse(Proof.Kind.PASSWORD), password);
            Confirmation word = new Confirmation(new Digest(digest), proof, knownMoves.orElse(null));
            finalSignature.confirm(new ReportId(id), word, officer);
        } catch (InvalidInput wrong) {
            model.addAttribute("wrong", wrong.messageKey());
            return again(id, officer, model, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (FiguresMoved unknown) {
            model.addAttribute("unknownMoves", unknown);
            return again(id, officer, model, HttpStatus.CONFLICT);
        }
        if (signing.isSigned(new ReportId(id))) {
            next.addFlashAttribute("flash", "signing.done");
        }
        return new ModelAndView(backTo(id));
    }

    /** Holds the signature back: the number returns to the register. */
    @PostMapping("/reports/{id}/signature/folder/withdrawal")
    String holdBack(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        signing.abandon(new ReportId(id), officer);
        next.addFlashAttribute("flash", "signing.heldBack");
        return backTo(id);
    }

    @PostMapping("/reports/{id}/signature/return")
    String sendBack(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        signing.sendBack(new ReportId(id), reason, officer);
        next.addFlashAttribute("flash", "signing.sentBack");
        return backTo(id);
    }

    private ModelAndView again(UUID id, Officer officer, Model model, HttpStatus status) {
        String page = views.fill(new ReportId(id), officer, LocalDate.now(clock), model);
        return new ModelAndView(page, model.asMap(), status);
    }

    private static String backTo(UUID id) {
        return "redirect:/reports/" + id + "/signature";
    }
}
