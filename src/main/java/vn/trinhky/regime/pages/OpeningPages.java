package vn.trinhky.regime.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** The compiler opens rounds and ends their collection. */
@Controller
class OpeningPages {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    private final Reporting reporting;
    private final Clock clock;

    OpeningPages(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    /** The form; asked again with another period, it answers with that period's planned deadline. */
    @GetMapping("/rounds/new")
    ModelAndView form(
            @RequestParam Optional<UUID> regime,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Integer> quarter,
            Officer officer) {
        List<ReportingRegime> regimes = reporting.compiledBy(officer);
        if (regimes.isEmpty()) {
            throw new NotHere();
        }
        ReportingRegime chosen = regimes.stream()
                .filter(known -> known.id().value().equals(regime.orElse(null)))
                .findFirst()
                .orElse(regimes.get(0));
        ReportingPeriod next = reporting.nextPeriod(chosen.id());
        ReportingPeriod period = new ReportingPeriod(
                year.filter(number -> number >= EARLIEST && number <= LATEST).orElse(next.year()),
                next.kind(),
                quarter.filter(number -> number >= 1 && number <= next.kind().inYear())
                        .orElse(next.number()));
        return page(NewRound.of(chosen.id(), period, plannedFor(chosen, period)), officer, HttpStatus.OK);
    }

    @PostMapping("/rounds/new")
    ModelAndView open(@ModelAttribute("form") NewRound form, Officer officer, RedirectAttributes attributes) {
        try {
            RoundId round = reporting.openRound(form.regimeId(), form.period(), form.statedDeadline(), officer);
            attributes.addFlashAttribute("flash", "round.opened");
            return new ModelAndView("redirect:/rounds/" + round.value());
        } catch (InvalidInput invalid) {
            return page(form, officer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("invalid", invalid);
        } catch (Refusal refusal) {
            return page(form, officer, HttpStatus.CONFLICT).addObject("refusal", refusal);
        }
    }

    @PostMapping("/rounds/{id}/collection-end")
    String endCollection(@PathVariable UUID id, Officer officer, RedirectAttributes attributes) {
        RoundId round = new RoundId(id);
        reporting.roundFor(round, officer);
        reporting.closeCollection(round, officer);
        attributes.addFlashAttribute("flash", "round.collectionEnded");
        return "redirect:/rounds/" + id;
    }

    /** A day that has passed would only be refused, and an ad hoc report has none: then the compiler names one. */
    private @Nullable LocalDate plannedFor(ReportingRegime regime, ReportingPeriod period) {
        if (period.kind() == ReportingPeriod.Kind.AD_HOC) {
            return null;
        }
        LocalDate planned = reporting.plannedDeadline(regime, period);
        return planned.isBefore(LocalDate.now(clock)) ? null : planned;
    }

    /** The periods of a year that can be chosen, with their names. */
    private static List<ReportingPeriod> numbers(NewRound form) {
        ReportingPeriod.Kind kind = form.kind() == null ? ReportingPeriod.Kind.QUARTER : form.kind();
        return IntStream.rangeClosed(1, kind.inYear())
                .mapToObj(number -> new ReportingPeriod(LATEST, kind, number))
                .toList();
    }

    private ModelAndView page(NewRound form, Officer officer, HttpStatus status) {
        ModelAndView page = new ModelAndView("round-new", status);
        page.addObject("form", form);
        page.addObject("kind", form.kind());
        page.addObject("numbers", numbers(form));
        page.addObject("regimes", reporting.compiledBy(officer));
        page.addObject("today", LocalDate.now(clock));
        return page;
    }
}
