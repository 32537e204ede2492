package vn.trinhky.punctuality.record;

import java.util.List;
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
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Content;
import vn.trinhky.punctuality.substance.SubstanceRules;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RoundId;

/** A unit's own record: corrected by the compiling office, commented by the unit. */
@Controller
@RequestMapping("/regimes/{id}/punctuality/{unit}")
class RecordPages {

    private static final List<Content> CORRECTABLE =
            List.of(Content.SUBSTANTIVE, Content.NIL, Content.COPY, Content.EMPTY);

    private final UnitRecords records;
    private final UnitRecordKeeping keeping;
    private final SubstanceRules rules;

    RecordPages(UnitRecords records, UnitRecordKeeping keeping, SubstanceRules rules) {
        this.records = records;
        this.keeping = keeping;
        this.rules = rules;
    }

    @GetMapping
    String record(@PathVariable UUID id, @PathVariable UUID unit, Officer officer, Model model) {
        model.addAttribute("record", records.of(new RegimeId(id), new UnitId(unit), officer));
        model.addAttribute("contents", CORRECTABLE);
        model.addAttribute("rule", rules.of(new RegimeId(id)));
        return "punctuality-record";
    }

    @PostMapping("/{round}/corrections")
    String correct(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable UUID round,
            @ModelAttribute CorrectionForm form,
            Officer officer,
            RedirectAttributes attributes) {
        keeping.correct(new RoundId(round), new UnitId(unit), form.correction(), form.stated(), officer);
        attributes.addFlashAttribute("flash", "punctuality.corrected");
        return back(id, unit);
    }

    @PostMapping("/{round}/comments")
    String comment(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @PathVariable UUID round,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes attributes) {
        keeping.comment(new RoundId(round), new UnitId(unit), reason, officer);
        attributes.addFlashAttribute("flash", "punctuality.commented");
        return back(id, unit);
    }

    private static String back(UUID id, UUID unit) {
        return "redirect:/regimes/" + id + "/punctuality/" + unit;
    }
}
