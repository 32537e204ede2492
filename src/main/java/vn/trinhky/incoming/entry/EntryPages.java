package vn.trinhky.incoming.entry;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Origin;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.InvalidInput;

/** The form in which a clerk enters a document that came from outside. */
@Controller
@RequestMapping("/inbox/new")
class EntryPages {

    private final Entering entering;
    private final BroughtFiles files;

    EntryPages(Entering entering, BroughtFiles files) {
        this.entering = entering;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(Officer officer) {
        return page(EntryForm.EMPTY, officer);
    }

    /** A form that is refused comes back as it was typed; only the files have to be chosen again. */
    @PostMapping
    ModelAndView enter(
            @ModelAttribute EntryForm form,
            @RequestParam(defaultValue = "") List<MultipartFile> file,
            Officer officer,
            RedirectAttributes next) {
        try {
            form.described();
            IncomingId id = entering.enter(form, files.keep(file), officer);
            next.addFlashAttribute("flash", "inbox.entered");
            return new ModelAndView("redirect:/inbox/" + id.value());
        } catch (InvalidInput wrong) {
            return again(form, wrong, officer);
        }
    }

    private static ModelAndView again(EntryForm form, InvalidInput wrong, Officer officer) {
        ModelAndView page = page(form, officer).addObject("wrong", wrong);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(EntryForm form, Officer officer) {
        List<Officer.HeldPost> desks = officer.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .toList();
        return new ModelAndView("inbox-new")
                .addObject("form", form)
                .addObject("desks", desks)
                .addObject("origins", List.of(Origin.PAPER, Origin.MAIL));
    }
}
