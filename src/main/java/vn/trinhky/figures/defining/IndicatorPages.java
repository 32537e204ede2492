package vn.trinhky.figures.defining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;

/** What a regime counts, with the forms that change it. */
@Controller
@RequestMapping("/regimes/{id}/indicators")
class IndicatorPages {

    private final Defining defining;
    private final Indicators indicators;
    private final CheckWords checks;
    private final BreakPreview preview;
    private final Clock clock;

    IndicatorPages(Defining defining, Indicators indicators, CheckWords checks, BreakPreview preview, Clock clock) {
        this.defining = defining;
        this.indicators = indicators;
        this.checks = checks;
        this.preview = preview;
        this.clock = clock;
    }

    /**
     * One indicator on the list.
     *
     * @param parts names of what the newest definition is made of
     * @param checks in words, of the newest definition
     */
    record Line(Indicator indicator, Definition newest, List<String> parts, List<String> checks) {}

    @GetMapping
    String list(@PathVariable UUID id, Officer officer, Model model) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        List<Indicator> all = indicators.of(regime.id());
        Map<String, String> names = CheckWords.names(all);
        add(regime, officer, model);
        model.addAttribute("names", names)
                .addAttribute("lines", all.stream().map(one -> line(one, names)).toList());
        return "indicators";
    }

    private Line line(Indicator indicator, Map<String, String> names) {
        Definition newest = Neighbours.newest(indicator);
        List<String> parts = newest.parts().stream()
                .map(code -> names.getOrDefault(code, code))
                .toList();
        return new Line(indicator, newest, parts, checks.of(newest, names));
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, Officer officer, Model model) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        add(regime, officer, model);
        return form(DefinitionForm.blank(thisQuarter()), indicators.of(regime.id()), model);
    }

    @PostMapping
    String introduce(
            @PathVariable UUID id, @ModelAttribute DefinitionForm form, Officer officer, RedirectAttributes next) {
        String code = DefinitionReading.code(form);
        defining.introduce(new RegimeId(id), code, DefinitionReading.read(form, List.of()), officer);
        next.addFlashAttribute("flash", "indicators.introduced");
        return "redirect:/regimes/" + id + "/indicators";
    }

    /** The form for the next definition; asked again with another period, it answers with what that would break. */
    @GetMapping("/{code}")
    String redefinition(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Integer> quarter,
            Officer officer,
            Model model) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        Indicator indicator = indicators.byCode(regime.id(), code);
        ReportingPeriod usual = thisQuarter().next();
        ReportingPeriod from = new ReportingPeriod(
                year.filter(number -> number >= 2000 && number <= 2999).orElse(usual.year()),
                quarter.filter(number -> number >= 1 && number <= 4).orElse(usual.quarter()));
        add(regime, officer, model);
        model.addAttribute("indicator", indicator).addAttribute("preview", preview.of(indicator, from));
        return form(DefinitionForm.after(Neighbours.newest(indicator), from), indicators.of(regime.id()), model);
    }

    @PostMapping("/{code}/definitions")
    String redefine(
            @PathVariable UUID id,
            @PathVariable String code,
            @ModelAttribute DefinitionForm form,
            Officer officer,
            RedirectAttributes next) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        Definition newest = Neighbours.newest(indicators.byCode(regime.id(), code));
        defining.redefine(regime.id(), code, DefinitionReading.read(form, newest.reportedBy()), officer);
        next.addFlashAttribute("flash", "indicators.redefined");
        return "redirect:/regimes/" + id + "/indicators";
    }

    private void add(ReportingRegime regime, Officer officer, Model model) {
        model.addAttribute("regime", regime).addAttribute("objection", defining.objectionTo(regime, officer));
    }

    private static String form(DefinitionForm form, List<Indicator> all, Model model) {
        model.addAttribute("form", form)
                .addAttribute("kinds", Definition.Kind.values())
                .addAttribute("checks", Definition.Check.values())
                .addAttribute(
                        "others",
                        all.stream()
                                .filter(one -> Neighbours.newest(one).holdsNumber()
                                        && !one.equals(model.getAttribute("indicator")))
                                .toList())
                .addAttribute("names", CheckWords.names(all));
        return "indicator";
    }

    private ReportingPeriod thisQuarter() {
        LocalDate today = LocalDate.now(clock);
        return new ReportingPeriod(today.getYear(), (today.getMonthValue() + 2) / 3);
    }
}
