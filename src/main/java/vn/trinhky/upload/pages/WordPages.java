package vn.trinhky.upload.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.upload.MarginNotes;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Uploads;
import vn.trinhky.upload.WordDesk;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.word.draft.WordDrafts;

/** Working in Word: the file goes out, comes in, and leaves its comments in the margin. */
@Controller
@RequestMapping({"/submissions/{id}", "/reports/{id}/text"})
class WordPages {

    private final Desks desks;
    private final ArrivedFile arrived;
    private final Uploads uploads;
    private final MarginNotes notes;
    private final WordDrafts drafts;

    WordPages(Desks desks, ArrivedFile arrived, Uploads uploads, MarginNotes notes, WordDrafts drafts) {
        this.desks = desks;
        this.arrived = arrived;
        this.uploads = uploads;
        this.notes = notes;
        this.drafts = drafts;
    }

    @GetMapping("/in-word")
    ModelAndView inWord(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        WordDesk desk = desks.at(request);
        return page(desk, desk.text(id, officer), officer, HttpStatus.OK);
    }

    @GetMapping("/word")
    ResponseEntity<byte[]> leave(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        var leaving = desks.at(request).leave(id, officer);
        return Download.word(leaving.file(drafts), leaving.fileName());
    }

    @PostMapping("/word")
    ModelAndView receive(@PathVariable UUID id, Officer officer, HttpServletRequest request) {
        WordDesk desk = desks.at(request);
        TextInHand text = desk.text(id, officer);
        try {
            UUID upload = arrived.receive(text, request, officer);
            return new ModelAndView("redirect:" + desk.address(id) + "/word/" + upload);
        } catch (InvalidInput refused) {
            if (request.getHeader("HX-Request") != null) {
                throw refused;
            }
            return page(desk, text, officer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refused", refused);
        }
    }

    @PostMapping("/margin-notes/{note}/settling")
    String settle(
            @PathVariable UUID id,
            @PathVariable UUID note,
            Officer officer,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        WordDesk desk = desks.at(request);
        desk.settle(id, note, officer);
        attributes.addFlashAttribute("flash", "upload.note.settled");
        return "redirect:" + desk.address(id) + "/in-word";
    }

    private ModelAndView page(WordDesk desk, TextInHand text, Officer officer, HttpStatus status) {
        return new ModelAndView("word", status)
                .addObject("address", desk.address(text.subject()))
                .addObject("text", text)
                .addObject("waiting", uploads.waiting(text.subject(), officer).orElse(null))
                .addObject("notes", notes.open(text.subject()));
    }
}
