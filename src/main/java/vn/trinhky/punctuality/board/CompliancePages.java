package vn.trinhky.punctuality.board;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.Officer;
import vn.trinhky.punctuality.SeenRegime;
import vn.trinhky.punctuality.SeenRegimes;
import vn.trinhky.punctuality.board.Board.PeriodLine;
import vn.trinhky.punctuality.substance.SubstanceRules;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;

/** The compliance board. A contributor is brought to its own record. */
@Controller
class CompliancePages {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final SeenRegimes regimes;
    private final Boards boards;
    private final BoardChart chart;
    private final BoardSpreadsheet spreadsheet;
    private final SubstanceRules rules;
    private final Reporting reporting;

    CompliancePages(
            SeenRegimes regimes,
            Boards boards,
            BoardChart chart,
            BoardSpreadsheet spreadsheet,
            SubstanceRules rules,
            Reporting reporting) {
        this.regimes = regimes;
        this.boards = boards;
        this.chart = chart;
        this.spreadsheet = spreadsheet;
        this.rules = rules;
        this.reporting = reporting;
    }

    @GetMapping("/regimes/{id}/punctuality")
    String board(
            @PathVariable UUID id,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> order,
            @RequestParam Optional<Integer> page,
            @RequestParam Optional<Integer> until,
            Officer officer,
            Model model) {
        SeenRegime seen = regimes.of(new RegimeId(id), officer);
        if (!seen.whole()) {
            return "redirect:/regimes/" + id + "/punctuality/"
                    + seen.own().get(0).value();
        }
        Board board = boards.of(seen, Look.of(kind, order, page, until));
        model.addAttribute("board", board);
        model.addAttribute("chart", chart.draw(board.periods()));
        model.addAttribute("rule", rules.of(seen.regime().id()));
        model.addAttribute("governs", seen.regime().isGovernedBy(officer));
        return "punctuality-board";
    }

    /** From a round, or from the paragraph in its report, to the board of its regime. */
    @GetMapping("/rounds/{id}/punctuality")
    String ofRound(@PathVariable UUID id, Officer officer) {
        return "redirect:/regimes/"
                + reporting.roundFor(new RoundId(id), officer).regime().value() + "/punctuality";
    }

    @GetMapping("/regimes/{id}/punctuality.xlsx")
    ResponseEntity<byte[]> spreadsheet(
            @PathVariable UUID id,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Integer> until,
            Officer officer) {
        SeenRegime seen = whole(id, officer);
        Board board = boards.whole(seen, Look.of(kind, Optional.empty(), Optional.empty(), until));
        return Download.spreadsheet(
                spreadsheet.of(board), "che-do-bao-cao-" + seen.regime().code());
    }

    @GetMapping("/regimes/{id}/punctuality.svg")
    ResponseEntity<byte[]> chart(
            @PathVariable UUID id,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<Integer> until,
            Officer officer) {
        List<PeriodLine> periods =
                boards.periods(whole(id, officer), Look.of(kind, Optional.empty(), Optional.empty(), until));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(chart.draw(periods).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/regimes/{id}/punctuality/rule")
    String setRule(
            @PathVariable UUID id,
            @RequestParam int alikeFrom,
            @RequestParam int fewestWords,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes attributes) {
        rules.set(new RegimeId(id), alikeFrom, fewestWords, reason, officer);
        attributes.addFlashAttribute("flash", "punctuality.rule.set");
        return "redirect:/regimes/" + id + "/punctuality";
    }

    private SeenRegime whole(UUID id, Officer officer) {
        SeenRegime seen = regimes.of(new RegimeId(id), officer);
        if (!seen.whole()) {
            throw new NotHere();
        }
        return seen;
    }
}
