package vn.trinhky.regime.distribution.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.distribution.Distributing;
import vn.trinhky.regime.distribution.refusals.ListChangedMeanwhile;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/**
 * The distribution list of a regime or of an open round. The form carries the whole list, so that lines can be written,
 * moved and looked at without a script and without keeping half of a change.
 */
@Controller
class DistributionPages {

    private final ListSubjects subjects;
    private final Distributing distributing;
    private final Offered offered;
    private final ListView view;

    DistributionPages(ListSubjects subjects, Distributing distributing, Offered offered, ListView view) {
        this.subjects = subjects;
        this.distributing = distributing;
        this.offered = offered;
        this.view = view;
    }

    @GetMapping("/regimes/{id}/distribution")
    ModelAndView ofRegime(@PathVariable UUID id, Officer officer, Locale language) {
        return opened(subjects.of(new RegimeId(id), officer), address("regimes", id), language);
    }

    @GetMapping("/rounds/{id}/distribution")
    ModelAndView ofRound(@PathVariable UUID id, Officer officer, Locale language) {
        return opened(subjects.of(new RoundId(id), officer), address("rounds", id), language);
    }

    @PostMapping("/regimes/{id}/distribution")
    ModelAndView changeRegime(
            @PathVariable UUID id,
            @ModelAttribute("form") ListForm form,
            Officer officer,
            Locale language,
            RedirectAttributes next) {
        RegimeId regime = new RegimeId(id);
        ModelAndView page = pressed(
                subjects.of(regime, officer),
                new Desk(address("regimes", id), language),
                form,
                lines -> distributing.change(regime, lines, officer));
        return told(page, next);
    }

    @PostMapping("/rounds/{id}/distribution")
    ModelAndView changeRound(
            @PathVariable UUID id,
            @ModelAttribute("form") ListForm form,
            Officer officer,
            Locale language,
            RedirectAttributes next) {
        RoundId round = new RoundId(id);
        ModelAndView page = pressed(
                subjects.of(round, officer),
                new Desk(address("rounds", id), language),
                form,
                lines -> distributing.change(round, lines, officer));
        return told(page, next);
    }

    /** Where a list is edited, and in which language. */
    private record Desk(String address, Locale language) {}

    private ModelAndView opened(ListSubject subject, String address, Locale language) {
        ListForm form = ListForm.of(subject.plan().distribution(), subject.digest());
        return page(subject, new Desk(address, language), form, HttpStatus.OK);
    }

    private ModelAndView pressed(
            ListSubject subject, Desk desk, ListForm form, Consumer<List<DistributionLine>> saving) {
        ListForm named = form;
        try {
            named = form.named(choices(subject, desk, form));
            if (!named.saves()) {
                return page(subject, desk, named.pressed(), HttpStatus.OK);
            }
            if (!subject.digest().equals(form.seen())) {
                throw new ListChangedMeanwhile();
            }
            saving.accept(named.read());
            return new ModelAndView("redirect:" + desk.address());
        } catch (InvalidInput invalid) {
            return page(subject, desk, named, HttpStatus.UNPROCESSABLE_CONTENT).addObject("invalid", invalid);
        } catch (Refusal refusal) {
            return page(subject, desk, named, HttpStatus.CONFLICT).addObject("refusal", refusal);
        }
    }

    private ModelAndView page(ListSubject subject, Desk desk, ListForm form, HttpStatus status) {
        return new ModelAndView("distribution", status)
                .addObject("subject", subject)
                .addObject("address", desk.address())
                .addObject("seen", form.seen())
                .addObject("changed", !form.read().equals(subject.plan().distribution()))
                .addObject("sheet", view.sheet(subject, form, choices(subject, desk, form)));
    }

    private Choices choices(ListSubject subject, Desk desk, ListForm form) {
        return offered.forLines(subject.plan(), form.read(), desk.language());
    }

    private static ModelAndView told(ModelAndView page, RedirectAttributes next) {
        if (String.valueOf(page.getViewName()).startsWith("redirect:")) {
            next.addFlashAttribute("flash", "list.saved");
        }
        return page;
    }

    private static String address(String of, UUID id) {
        return "/" + of + "/" + id + "/distribution";
    }
}
