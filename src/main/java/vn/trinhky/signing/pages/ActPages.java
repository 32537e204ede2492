package vn.trinhky.signing.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.trinhky.office.Officer;
import vn.trinhky.signature.SignatureValue;
import vn.trinhky.signature.refusals.SignatureValueDoesNotFit;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.FolderState;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.InvalidInput;

/** What happens on the signatory's page after her word: the signature is finished, or brought from her own key. */
@Controller
class ActPages {

    private final Signing signing;
    private final FinalSignature signature;
    private final FolderView views;
    private final Clock clock;

    ActPages(Signing signing, FinalSignature signature, FolderView views, Clock clock) {
        this.signing = signing;
        this.signature = signature;
        this.views = views;
        this.clock = clock;
    }

    /** Asked every few seconds by an open page, which is loaded anew as soon as the document waits no longer. */
    @GetMapping("/reports/{id}/signature/progress")
    ResponseEntity<Void> progress(@PathVariable UUID id, Officer officer) {
        boolean isWaiting = signing.folderFor(new ReportId(id), officer)
                .filter(folder -> folder.state() == FolderState.CONFIRMED)
                .isPresent();
        return isWaiting
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().header("HX-Refresh", "true").build();
    }

    @PostMapping("/reports/{id}/signature/completion")
    String finish(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        signature.finish(new ReportId(id), officer);
        next.addFlashAttribute("flash", "signing.done");
        return backTo(id);
    }

    /** The bytes that a token has to sign, as a file. */
    @GetMapping("/reports/{id}/signature/data")
    ResponseEntity<byte[]> data(@PathVariable UUID id, Officer officer) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("to-sign-" + id + ".bin")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(signature.toSign(new ReportId(id), officer).bytes());
    }

    /** Takes the value of an external key; one that does not fit is asked for again on the same page. */
    @PostMapping("/reports/{id}/signature/value")
    ModelAndView take(
            @PathVariable UUID id, @RequestParam String value, Officer officer, Model model, RedirectAttributes next) {
        try {
            signature.take(new ReportId(id), SignatureValue.read(value), officer);
        } catch (InvalidInput unreadable) {
            return again(id, unreadable.messageKey(), officer, model);
        } catch (SignatureValueDoesNotFit other) {
            return again(id, other.messageKey(), officer, model);
        }
        next.addFlashAttribute("flash", "signing.done");
        return new ModelAndView(backTo(id));
    }

    private ModelAndView again(UUID id, String sentence, Officer officer, Model model) {
        model.addAttribute("wrongValue", sentence);
        String page = views.fill(new ReportId(id), officer, LocalDate.now(clock), model);
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String backTo(UUID id) {
        return "redirect:/reports/" + id + "/signature";
    }
}
