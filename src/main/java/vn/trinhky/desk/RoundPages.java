package vn.trinhky.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.incoming.sources.Sources;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.workflow.map.units.Standing;
import vn.trinhky.workflow.map.units.UnitsAsked;

/** The officer's rounds, and each of them: where its report stands and what its units have done. */
@Controller
class RoundPages {

    /** Ten years of four regimes with a report each month. */
    private static final int MOST = 480;

    private final RoundsInBrief rounds;
    private final RoundSheets sheets;
    private final Sources sources;
    private final Clock clock;

    RoundPages(RoundsInBrief rounds, RoundSheets sheets, Sources sources, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/rounds")
    String rounds(Officer officer, Model model) {
        model.addAttribute("rounds", rounds.takenPartIn(officer, MOST));
        model.addAttribute("opensRounds", officer.holds(PostKind.COMPILER));
        model.addAttribute("today", LocalDate.now(clock));
        return "rounds";
    }

    /**
     * @param state where the parts stand that are listed; all without it
     * @param find words of the units' names
     * @param late whether only those behind their deadline are listed
     */
    @GetMapping("/rounds/{id}")
    String round(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Standing state,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        model.addAttribute("sheet", sheets.sheet(new RoundId(id), new UnitsAsked(state, find, late, page), officer));
        model.addAttribute("sources", sources.of(new RoundId(id), officer));
        model.addAttribute("today", LocalDate.now(clock));
        return "round";
    }
}
