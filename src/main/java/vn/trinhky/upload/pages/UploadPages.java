package vn.trinhky.upload.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.ChangedSinceShown;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Uploads;
import vn.trinhky.upload.WordDesk;
import vn.trinhky.upload.arranging.Choices;

/** A file that was let in: what it would make of the text, and the decision. */
@Controller
@RequestMapping({"/submissions/{id}/word/{upload}", "/reports/{id}/text/word/{upload}"})
class UploadPages {

    private final Desks desks;
    private final Uploads uploads;

    UploadPages(Desks desks, Uploads uploads) {
        this.desks = desks;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID upload, Officer officer, HttpServletRequest request) {
        return page(desks.at(request), id, upload, Choices.asSuggested(), officer);
    }

    /** The same with other choices; nothing is saved. */
    @PostMapping("/look")
    ModelAndView look(
            @PathVariable UUID id,
            @PathVariable UUID upload,
            @RequestParam Map<String, String> form,
            Officer officer,
            HttpServletRequest request) {
        return page(desks.at(request), id, upload, Choices.of(form), officer);
    }

    @PostMapping("/taking-over")
    ModelAndView takeOver(
            @PathVariable UUID id,
            @PathVariable UUID upload,
            @RequestParam Map<String, String> form,
            Officer officer,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        WordDesk desk = desks.at(request);
        Choices choices = Choices.of(form);
        try {
            desk.takeOver(id, upload, choices, officer);
        } catch (ChangedSinceShown changed) {
            ModelAndView again = page(desk, id, upload, choices, officer);
            again.setStatus(HttpStatus.CONFLICT);
            return again.addObject("refusal", changed);
        }
        attributes.addFlashAttribute("flash", "upload.takenOver");
        return new ModelAndView("redirect:" + desk.address(id));
    }

    @PostMapping("/giving-up")
    String giveUp(
            @PathVariable UUID id,
            @PathVariable UUID upload,
            Officer officer,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        WordDesk desk = desks.at(request);
        desk.giveUp(id, upload, officer);
        attributes.addFlashAttribute("flash", "upload.givenUp");
        return "redirect:" + desk.address(id) + "/in-word";
    }

    private ModelAndView page(WordDesk desk, UUID id, UUID upload, Choices choices, Officer officer) {
        TextInHand text = desk.text(id, officer);
        return new ModelAndView("upload")
                .addObject("sheet", UploadSheet.of(desk, text, uploads.upload(text, upload, officer), choices));
    }
}
