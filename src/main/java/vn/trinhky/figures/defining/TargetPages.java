package vn.trinhky.figures.defining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.web.InvalidInput;

/** What the units of a regime are to reach in a year. */
@Controller
@RequestMapping("/regimes/{id}/targets")
class TargetPages {

    private final Defining defining;
    private final TargetGrid grid;
    private final Clock clock;

    TargetPages(Defining defining, TargetGrid grid, Clock clock) {
        this.defining = defining;
        this.grid = grid;
        this.clock = clock;
    }

    @GetMapping
    String targets(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> indicator,
            Officer officer,
            Model model) {
        ReportingRegime regime = defining.regimeFor(new RegimeId(id), officer);
        int shown = year.filter(number -> number >= 2000 && number <= 2999)
                .orElse(LocalDate.now(clock).getYear());
        model.addAttribute("regime", regime)
                .addAttribute("objection", defining.objectionTo(regime, officer))
                .addAttribute("grid", grid.of(regime, shown, indicator.orElse(null), officer))
                .addAttribute("chosen", indicator.orElse(""));
        return "targets";
    }

    @PostMapping
    String assign(
            @PathVariable UUID id,
            @RequestParam int year,
            @RequestParam Optional<String> indicator,
            @RequestParam Map<String, String> typed,
            Officer officer,
            RedirectAttributes next) {
        if (year < 2000 || year > 2999) {
            throw new InvalidInput("year", "indicator.period");
        }
        defining.assign(new RegimeId(id), year, TargetGrid.read(typed), officer);
        next.addFlashAttribute("flash", "targets.assigned");
        next.addAttribute("year", year).addAttribute("indicator", indicator.orElse(""));
        return "redirect:/regimes/" + id + "/targets";
    }
}
