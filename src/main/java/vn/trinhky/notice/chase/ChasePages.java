package vn.trinhky.notice.chase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.trinhky.notice.chase.ChaseSheet.Choice;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** The page on which the compiler chases one or all late units. */
@Controller
@RequestMapping("/rounds/{id}/chase")
class ChasePages {

    private final ChaseSheets sheets;
    private final Chasing chasing;
    private final Clock clock;

    ChasePages(ChaseSheets sheets, Chasing chasing, Clock clock) {
        this.sheets = sheets;
        this.chasing = chasing;
        this.clock = clock;
    }

    /**
     * The form.
     *
     * @param unit the only one that is ticked at first
     * @param all whether those are ticked, too, that are not late yet
     */
    @GetMapping
    String form(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<String> all,
            Officer officer,
            Model model) {
        Choice choice = unit.<Choice>map(Choice.Single::new)
                .orElse(all.isPresent() ? new Choice.Everybody() : new Choice.Late());
        model.addAttribute("sheet", sheets.of(new RoundId(id), choice, officer));
        model.addAttribute("officer", officer);
        model.addAttribute("today", LocalDate.now(clock));
        return "chase";
    }

    @PostMapping
    String chase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> unit,
            @RequestParam(defaultValue = "") String words,
            Officer officer,
            RedirectAttributes attributes) {
        Chasing.Chased done =
                chasing.chase(new RoundId(id), unit.stream().map(UnitId::new).toList(), words, officer);
        attributes.addFlashAttribute("flash", flash(done));
        attributes.addFlashAttribute(
                "flashParts", new Object[] {done.told(), done.leftOut(), String.join(", ", done.toCall())});
        return "redirect:/rounds/" + id;
    }

    private static String flash(Chasing.Chased done) {
        if (!done.toCall().isEmpty()) {
            return "chase.toCall";
        }
        return done.told() == 0 ? "chase.nobody" : done.leftOut() == 0 ? "chase.done" : "chase.some";
    }
}
