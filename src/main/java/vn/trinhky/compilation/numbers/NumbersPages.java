package vn.trinhky.compilation.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.numbers.NumbersApi.LinkedNumber;
import vn.trinhky.figures.numbers.Finding;
import vn.trinhky.office.Officer;

/** The page on which the compiler goes through the numbers of the report. */
@Controller
@RequestMapping("/reports/{id}/text/numbers")
class NumbersPages {

    private final ReportNumbers numbers;
    private final NumbersView view;
    private final Compilation compilation;

    NumbersPages(ReportNumbers numbers, NumbersView view, Compilation compilation) {
        this.numbers = numbers;
        this.view = view;
        this.compilation = compilation;
    }

    @GetMapping
    String numbers(@PathVariable UUID id, Officer officer, Model model) {
        var checked = numbers.check(new ReportId(id), officer);
        model.addAttribute("report", checked.report())
                .addAttribute("round", checked.round())
                .addAttribute("checked", checked)
                .addAttribute("findings", byKind(view.lines(checked)))
                .addAttribute("mayWrite", compilation.objectionToWriting(checked.report(), officer) == null);
        return "report-numbers";
    }

    /** The line on top of the check and the gravest findings, for the page of the text. */
    @GetMapping("/summary")
    String summary(@PathVariable UUID id, Officer officer, Model model) {
        numbers(id, officer, model);
        return "report-numbers :: summary";
    }

    @PostMapping("/links")
    String link(@PathVariable UUID id, LinkedNumber number, Officer officer, RedirectAttributes next) {
        numbers.link(new ReportId(id), number.linking(), officer);
        next.addFlashAttribute("flash", "numbers.linked");
        next.addFlashAttribute("flashDetails", number.words());
        return backTo(id);
    }

    @PostMapping("/dismissals")
    String dismiss(
            @PathVariable UUID id,
            @RequestParam String block,
            @RequestParam String quoted,
            Officer officer,
            RedirectAttributes next) {
        numbers.dismiss(new ReportId(id), block, quoted, officer);
        next.addFlashAttribute("flash", "numbers.dismissed");
        return backTo(id);
    }

    @PostMapping("/dismissals/forgetting")
    String forget(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        numbers.forgetDismissed(new ReportId(id), officer);
        next.addFlashAttribute("flash", "numbers.forgotten");
        return backTo(id);
    }

    /** Findings of one kind, under one heading. */
    record Group(Finding.Kind kind, List<FindingLine> lines) {}

    private static List<Group> byKind(List<FindingLine> lines) {
        Map<Finding.Kind, List<FindingLine>> groups = new EnumMap<>(Finding.Kind.class);
        lines.forEach(line ->
                groups.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String backTo(UUID id) {
        return "redirect:/reports/" + id + "/text/numbers";
    }
}
