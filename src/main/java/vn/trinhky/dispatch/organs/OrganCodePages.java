package vn.trinhky.dispatch.organs;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the administrator says by which code each unit is known on the axis. */
@Controller
class OrganCodePages {

    private final OrganLines lines;

    OrganCodePages(OrganLines lines) {
        this.lines = lines;
    }

    @GetMapping("/organ-codes")
    String all(Model model) {
        model.addAttribute("lines", lines.today());
        return "organ-codes";
    }

    @PostMapping("/organ-codes/{unit}")
    String give(@PathVariable UUID unit, @RequestParam String code, RedirectAttributes next) {
        lines.give(unit, code);
        next.addFlashAttribute("flash", "organCodes.given");
        return "redirect:/organ-codes";
    }
}
