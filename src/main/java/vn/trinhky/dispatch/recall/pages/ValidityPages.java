package vn.trinhky.dispatch.recall.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.recall.RecallAnswer.Said;
import vn.trinhky.issuing.ending.Correcting;
import vn.trinhky.issuing.ending.Correction.Fault;
import vn.trinhky.issuing.ending.Correction.Notice;
import vn.trinhky.issuing.ending.Decision;
import vn.trinhky.issuing.ending.Recalling;
import vn.trinhky.issuing.ending.Replacing;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/**
 * Whether an issued document still holds, and the three acts about it. Each has a page of its own that says what will happen
 * before it happens.
 */
@Controller
@RequestMapping("/reports/{id}/validity")
class ValidityPages {

    private final ValidityView view;
    private final Recalling recalling;
    private final Replacing replacing;
    private final Correcting correcting;
    private final AnswersByHand answers;
    private final Clock clock;

    ValidityPages(
            ValidityView view,
            Recalling recalling,
            Replacing replacing,
            Correcting correcting,
            AnswersByHand answers,
            Clock clock) {
        this.view = view;
        this.recalling = recalling;
        this.replacing = replacing;
        this.correcting = correcting;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    String validity(@PathVariable UUID id, Officer officer, Model model) {
        view.fill(new ReportId(id), officer, model);
        return "validity";
    }

    @GetMapping("/recall")
    String askToRecall(@PathVariable UUID id, Officer officer, Model model) {
        return ask("recall", id, recalling.objection(new ReportId(id), officer), officer, model);
    }

    @PostMapping("/recall")
    String recall(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decidedBy,
            Officer officer,
            RedirectAttributes next) {
        recalling.recall(new ReportId(id), new Decision(reason, decidedBy), officer);
        return backTo(id, next, "validity.recalled");
    }

    @GetMapping("/replacement")
    String askToReplace(@PathVariable UUID id, Officer officer, Model model) {
        return ask("replacement", id, replacing.objection(new ReportId(id), officer), officer, model);
    }

    @PostMapping("/replacement")
    String replace(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decidedBy,
            Officer officer,
            RedirectAttributes next) {
        replacing.begin(new ReportId(id), new Decision(reason, decidedBy), officer);
        return backTo(id, next, "validity.replacementBegun");
    }

    @PostMapping("/replacement/withdrawal")
    String giveUp(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        replacing.giveUp(new ReportId(id), officer);
        return backTo(id, next, "validity.replacementGivenUp");
    }

    @GetMapping("/correction")
    String askToCorrect(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("today", LocalDate.now(clock)).addAttribute("faults", Fault.values());
        return ask("correction", id, correcting.objection(new ReportId(id), officer), officer, model);
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable UUID id,
            @RequestParam Fault fault,
            @RequestParam(defaultValue = "") String notice,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String decidedBy,
            Officer officer,
            RedirectAttributes next) {
        if (date == null) {
            throw new InvalidInput("date", "noticeDateMissing");
        }
        correcting.correct(
                new ReportId(id), new Notice(fault, notice, date, words), new Decision(reason, decidedBy), officer);
        return backTo(id, next, "validity.corrected");
    }

    /** The clerk writes down what an addressee of a recalled document told her. */
    @PostMapping("/answers/{delivery}")
    String note(
            @PathVariable UUID id,
            @PathVariable UUID delivery,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes next) {
        answers.note(new ReportId(id), delivery, said, reason, officer);
        return backTo(id, next, "validity.answerNoted");
    }

    private String ask(String act, UUID id, @Nullable Refusal objection, Officer officer, Model model) {
        view.head(new ReportId(id), officer, model);
        model.addAttribute("act", act).addAttribute("objection", objection);
        return "validity-act";
    }

    private static String backTo(UUID report, RedirectAttributes next, String flash) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/reports/" + report + "/validity";
    }
}
