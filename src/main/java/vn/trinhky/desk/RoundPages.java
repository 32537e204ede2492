package vn.trinhky.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trinhky.incoming.sources.Sources;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** One round: where its report stands and what its units have done. */
@Controller
class RoundPages {

    private final RoundSheets sheets;
    private final Sources sources;
    private final Clock clock;

    RoundPages(RoundSheets sheets, Sources sources, Clock clock) {
        this.sheets = sheets;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/rounds/{id}")
    String round(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("sheet", sheets.sheet(new RoundId(id), officer));
        model.addAttribute("sources", sources.of(new RoundId(id), officer));
        model.addAttribute("today", LocalDate.now(clock));
        return "round";
    }
}
