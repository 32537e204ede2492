package vn.trinhky.signing.factor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;

/** Where an officer sets up the app on her phone with which she confirms signatures. */
@Controller
class SecondFactorPages {

    private static final String HERE = "redirect:/second-factor";

    private final CodeAppSetup setup;
    private final SecondFactors factors;

    SecondFactorPages(CodeAppSetup setup, SecondFactors factors) {
        this.setup = setup;
        this.factors = factors;
    }

    @GetMapping("/second-factor")
    String factor(Officer officer, Model model) {
        model.addAttribute("since", setup.inUseSince(officer).orElse(null))
                .addAttribute("byPassword", factors.choiceOf(officer).contains(Proof.Kind.PASSWORD));
        setup.begun(officer).ifPresent(begun -> model.addAttribute("begun", begun)
                .addAttribute("qr", QrPicture.of(begun.address())));
        return "second-factor";
    }

    @PostMapping("/second-factor")
    ModelAndView begin(@RequestParam String password, Officer officer, Model model, RedirectAttributes next) {
        return attempt(() -> setup.begin(password, officer), "factor.begun", officer, model, next);
    }

    @PostMapping("/second-factor/confirmation")
    ModelAndView confirm(@RequestParam String code, Officer officer, Model model, RedirectAttributes next) {
        return attempt(() -> setup.confirm(code, officer), "factor.confirmed", officer, model, next);
    }

    @PostMapping("/second-factor/withdrawal")
    ModelAndView giveUp(@RequestParam String password, Officer officer, Model model, RedirectAttributes next) {
        return attempt(() -> setup.giveUp(password, officer), "factor.givenUp", officer, model, next);
    }

    /** What was typed wrong is asked for again on the same page. */
    private ModelAndView attempt(Runnable verb, String done, Officer officer, Model model, RedirectAttributes next) {
        try {
            verb.run();
        } catch (InvalidInput wrong) {
            model.addAttribute("wrong", wrong.messageKey());
            return new ModelAndView(factor(officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("flash", done);
        return new ModelAndView(HERE);
    }
}
