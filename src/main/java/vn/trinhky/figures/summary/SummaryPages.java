package vn.trinhky.figures.summary;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Download;

/** All figures of a round in one table. */
@Controller
@RequestMapping("/rounds/{id}")
class SummaryPages {

    private final Sights sights;
    private final Summaries summaries;
    private final SummarySpreadsheet spreadsheet;

    SummaryPages(Sights sights, Summaries summaries, SummarySpreadsheet spreadsheet) {
        this.sights = sights;
        this.summaries = summaries;
        this.spreadsheet = spreadsheet;
    }

    @GetMapping("/figures")
    String summary(@PathVariable UUID id, @RequestParam Optional<String> among, Officer officer, Model model) {
        Sight sight = sights.of(new RoundId(id), among.orElse(null), officer);
        model.addAttribute("sight", sight).addAttribute("lines", summaries.of(sight));
        return "figures-summary";
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> spreadsheet(@PathVariable UUID id, @RequestParam Optional<String> among, Officer officer) {
        Sight sight = sights.of(new RoundId(id), among.orElse(null), officer);
        String name = "so-lieu-" + sight.round().period().inFileName();
        return Download.spreadsheet(spreadsheet.of(sight, summaries.of(sight)), name);
    }
}
