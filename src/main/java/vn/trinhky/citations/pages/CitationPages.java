package vn.trinhky.citations.pages;

import java.util.UUID;
import vn.trinhky.citations.CitationRegister;
import vn.trinhky.citations.CitedDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.manuscript.citing.CitingManner;
import vn.trinhky.manuscript.citing.DocumentTypes;
import vn.trinhky.office.Officer;

/** The register of cited documents, to read and to fill. */
@Controller
@RequestMapping("/citations")
class CitationPages {

    private final CitationRegister register;

    CitationPages(CitationRegister register) {
        this.register = register;
    }

    /** @param page counted from 1 */
    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        model.addAttribute("words", words.strip())
                .addAttribute("found", register.find(words, Math.max(1, page)))
                .addAttribute("types", DocumentTypes.names())
                .addAttribute("mayWrite", register.mayWrite(officer));
        return "citations";
    }

    @PostMapping
    String add(@ModelAttribute DocumentForm form, Officer officer, RedirectAttributes next) {
        CitedDocument added = register.add(form.read(), CitedDocument.Source.BY_HAND, officer);
        next.addFlashAttribute("flash", "citations.added")
                .addFlashAttribute("flashDetails", added.citation().named());
        return "redirect:/citations";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Officer officer, Model model) {
        CitedDocument document = register.document(id);
        model.addAttribute("document", document)
                .addAttribute("citation", document.citation())
                .addAttribute("party", CitingManner.PARTY.first(document.citation()))
                .addAttribute("state", CitingManner.STATE.first(document.citation()))
                .addAttribute("earlier", register.earlier(id))
                .addAttribute("types", DocumentTypes.names())
                .addAttribute("mayWrite", register.mayWrite(officer));
        return "citation";
    }

    @PostMapping("/{id}")
    String correct(
            @PathVariable UUID id, @ModelAttribute DocumentForm form, Officer officer, RedirectAttributes next) {
        register.correct(id, form.read(), officer);
        return backTo(id, "citations.corrected", next);
    }

    @PostMapping("/{id}/wrong")
    String markWrong(
            @PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        register.markWrong(id, reason, officer);
        return backTo(id, "citations.marked", next);
    }

    @PostMapping("/{id}/restoring")
    String restore(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        register.restore(id, officer);
        return backTo(id, "citations.restored", next);
    }

    private static String backTo(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/citations/" + id;
    }
}
