package vn.trinhky.drafting.extension.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.ExtensionAnswering;
import vn.trinhky.drafting.extension.ExtensionAsking;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.InvalidInput;

/** A unit asks for more time on the page of its part; the compiler answers there, or on the page of the round. */
@Controller
class ExtensionPages {

    private final ExtensionSheets sheets;
    private final ExtensionAsking asking;
    private final ExtensionAnswering answering;
    private final Reporting reporting;
    private final Clock clock;

    ExtensionPages(
            ExtensionSheets sheets,
            ExtensionAsking asking,
            ExtensionAnswering answering,
            Reporting reporting,
            Clock clock) {
        this.sheets = sheets;
        this.asking = asking;
        this.answering = answering;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GetMapping("/submissions/{id}/extension")
    String part(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("sheet", sheets.of(new SubmissionId(id), officer));
        model.addAttribute("today", LocalDate.now(clock));
        return "extension";
    }

    @GetMapping("/rounds/{id}/extensions")
    String round(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("lines", sheets.in(new RoundId(id), officer));
        model.addAttribute("round", reporting.round(new RoundId(id)));
        model.addAttribute("today", LocalDate.now(clock));
        return "round-extensions";
    }

    @PostMapping("/submissions/{id}/extension")
    String ask(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes attributes) {
        asking.ask(new SubmissionId(id), named(day), reason, officer);
        return part(id, "extension.asked", attributes);
    }

    @PostMapping("/submissions/{id}/extension/{request}/withdrawal")
    String withdraw(@PathVariable UUID id, @PathVariable UUID request, Officer officer, RedirectAttributes attributes) {
        asking.withdraw(new SubmissionId(id), request, officer);
        return part(id, "extension.withdrawn", attributes);
    }

    @PostMapping("/submissions/{id}/extension/{request}/grant")
    String grant(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
            Officer officer,
            RedirectAttributes attributes) {
        answering.grant(new SubmissionId(id), request, named(day), officer);
        return round(id, "extension.granted", officer, attributes);
    }

    @PostMapping("/submissions/{id}/extension/{request}/refusal")
    String refuse(
            @PathVariable UUID id,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes attributes) {
        answering.refuse(new SubmissionId(id), request, reason, officer);
        return round(id, "extension.refused", officer, attributes);
    }

    private static LocalDate named(Optional<LocalDate> day) {
        return day.orElseThrow(() -> new InvalidInput("day", "extensionDayMissing"));
    }

    private static String part(UUID id, String flash, RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", flash);
        return "redirect:/submissions/" + id + "/extension";
    }

    private String round(UUID id, String flash, Officer officer, RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", flash);
        UUID round = sheets.of(new SubmissionId(id), officer).part().round().value();
        return "redirect:/rounds/" + round + "/extensions";
    }
}
