package vn.trinhky.register.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;

/** The terms of a body: the clerk opens the next one and ends the old. */
@Controller
@RequestMapping("/register/terms")
class TermPages {

    private final Terms terms;
    private final OfficeDirectory office;
    private final Clock clock;

    TermPages(Terms terms, OfficeDirectory office, Clock clock) {
        this.terms = terms;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    String list(Officer officer, Model model) {
        List<Term> known = terms.of(KeptBodies.readBy(officer));
        model.addAttribute("terms", known)
                .addAttribute("kept", KeptBodies.keptBy(officer))
                .addAttribute("withdrawable", withdrawable(known))
                .addAttribute("bodies", units(KeptBodies.readBy(officer)))
                .addAttribute("today", LocalDate.now(clock));
        return "register-terms";
    }

    @PostMapping
    String open(
            @RequestParam UUID body,
            @RequestParam(defaultValue = "TERM") Term.Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            @RequestParam(defaultValue = "1") int firstNumber,
            @RequestParam(defaultValue = "") String ground,
            Officer officer,
            RedirectAttributes next) {
        if (firstDay == null) {
            throw new InvalidInput("firstDay", "term.firstDay");
        }
        terms.open(new NewTerm(body, kind, name, firstDay, firstNumber, ground), officer);
        return back("terms.opened", name, next);
    }

    @PostMapping("/{id}/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            Officer officer,
            RedirectAttributes next) {
        if (lastDay == null) {
            throw new InvalidInput("lastDay", "term.lastDay");
        }
        terms.close(id, lastDay, officer);
        return back("terms.closed", "", next);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        terms.withdraw(id, officer);
        return back("terms.withdrawn", "", next);
    }

    private List<UUID> withdrawable(List<Term> known) {
        return known.stream()
                .filter(term -> terms.objectionToWithdrawing(term) == null)
                .map(Term::id)
                .toList();
    }

    private Map<UUID, Unit> units(List<UUID> bodies) {
        return bodies.stream().collect(Collectors.toMap(id -> id, id -> office.unit(new UnitId(id))));
    }

    private static String back(String flash, String name, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash).addFlashAttribute("flashDetails", name);
        return "redirect:/register/terms";
    }
}
