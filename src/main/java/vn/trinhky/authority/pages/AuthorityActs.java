package vn.trinhky.authority.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.authority.AuthorityEntering;
import vn.trinhky.authority.AuthorityRegister;
import vn.trinhky.authority.DecisionFile;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The register of signing authorities, to fill: enter, hand on, revoke. A form that is refused comes back as it was typed. */
@Controller
@RequestMapping("/authorities")
class AuthorityActs {

    private final AuthorityRegister register;
    private final AuthorityEntering entering;
    private final OfficeDirectory office;
    private final Clock clock;

    AuthorityActs(AuthorityRegister register, AuthorityEntering entering, OfficeDirectory office, Clock clock) {
        this.register = register;
        this.entering = entering;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@RequestParam Optional<UUID> body, Model model) {
        return form(AuthorityForm.blank(body.orElse(null), LocalDate.now(clock)), model);
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute AuthorityForm form,
            @RequestParam Optional<MultipartFile> file,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        try {
            DecisionFile copy = copy(file);
            SigningAuthority entered = entering.enter(form.read(), officer);
            keep(entered.id(), copy, officer);
            return done(entered.id(), "authorities.entered", next);
        } catch (InvalidInput wrong) {
            model.addAttribute("wrong", wrong);
            return new ModelAndView(form(form, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal forbidden) {
            model.addAttribute("forbidden", forbidden);
            return new ModelAndView(form(form, model), model.asMap(), HttpStatus.CONFLICT);
        }
    }

    /** What would be printed, as the form stands. */
    @PostMapping("/lines")
    String lines(@ModelAttribute AuthorityForm form, Model model) {
        AuthorityForm.Lines lines = form.lines(register, LocalDate.now(clock));
        model.addAttribute("lines", lines.printed())
                .addAttribute("linesOfTheRule", lines.ofTheRule())
                .addAttribute("departs", !lines.printed().equals(lines.ofTheRule()));
        return "authority-new :: lines";
    }

    @PostMapping("/{id}/delegations")
    ModelAndView delegate(
            @PathVariable UUID id,
            @ModelAttribute DelegationForm form,
            @RequestParam Optional<MultipartFile> file,
            Officer officer,
            RedirectAttributes next) {
        DecisionFile copy = copy(file);
        SigningAuthority entered = entering.delegate(id, form.read(), officer);
        keep(entered.id(), copy, officer);
        return done(entered.id(), "authorities.delegated", next);
    }

    @PostMapping("/{id}/revocation")
    ModelAndView revoke(
            @PathVariable UUID id,
            @RequestParam String since,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes next) {
        entering.revoke(id, AuthorityForm.day("since", since), reason, officer);
        return done(id, "authorities.revoked", next);
    }

    @PostMapping("/{id}/decision")
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam Optional<MultipartFile> file,
            Officer officer,
            RedirectAttributes next) {
        DecisionFile copy = copy(file);
        if (copy == null) {
            throw new InvalidInput("file", "decisionFile");
        }
        entering.attach(id, copy, officer);
        return done(id, "authorities.decisionKept", next);
    }

    private void keep(UUID id, @Nullable DecisionFile copy, Officer officer) {
        if (copy != null) {
            entering.attach(id, copy, officer);
        }
    }

    private String form(AuthorityForm form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("capacities", Capacity.values())
                .addAttribute("bodies", office.unitsOn(LocalDate.now(clock)))
                .addAttribute("people", office.holders(PostKind.SIGNATORY));
        return "authority-new";
    }

    /** A form that was sent without choosing a file has an empty one. */
    static @Nullable DecisionFile copy(Optional<MultipartFile> file) {
        if (file.isEmpty() || file.get().isEmpty()) {
            return null;
        }
        try {
            return DecisionFile.of(file.get().getOriginalFilename(), file.get().getBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ModelAndView done(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return new ModelAndView("redirect:/authorities/" + id);
    }
}
