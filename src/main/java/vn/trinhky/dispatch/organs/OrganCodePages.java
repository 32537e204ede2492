package vn.trinhky.dispatch.organs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** The page on which the administrator says by which code each unit is known on the axis. */
@Controller
class OrganCodePages {

    private final OrganCodes codes;
    private final OfficeDirectory office;
    private final Clock clock;

    OrganCodePages(OrganCodes codes, OfficeDirectory office, Clock clock) {
        this.codes = codes;
        this.office = office;
        this.clock = clock;
    }

    /** @param codes the present one first */
    record Line(Unit unit, List<String> codes) {}

    @GetMapping("/organ-codes")
    String all(Model model) {
        List<Line> lines = office.unitsOn(LocalDate.now(clock)).stream()
                .map(unit -> new Line(unit, codes.codes(unit.id())))
                .toList();
        model.addAttribute("lines", lines);
        return "organ-codes";
    }

    @PostMapping("/organ-codes/{unit}")
    String give(@PathVariable UUID unit, @RequestParam String code, RedirectAttributes next) {
        codes.give(new UnitId(unit), code);
        next.addFlashAttribute("flash", "organCodes.given");
        return "redirect:/organ-codes";
    }
}
