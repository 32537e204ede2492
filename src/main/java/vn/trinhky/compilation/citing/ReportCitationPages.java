package vn.trinhky.compilation.citing;

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
import vn.trinhky.compilation.citing.CitationFinding.State;
import vn.trinhky.office.Officer;

/** The page on which the compiler goes through the citations of the report. */
@Controller
@RequestMapping("/reports/{id}/text/citations")
class ReportCitationPages {

    private final ReportCitations citations;
    private final Compilation compilation;

    ReportCitationPages(ReportCitations citations, Compilation compilation) {
        this.citations = citations;
        this.compilation = compilation;
    }

    /** Findings of one state, under one heading. */
    record Group(State state, List<CitationView> lines) {}

    @GetMapping
    String citations(@PathVariable UUID id, Officer officer, Model model) {
        CitationsChecked checked = citations.check(new ReportId(id), officer);
        model.addAttribute("report", checked.report())
                .addAttribute("round", checked.round())
                .addAttribute("checked", checked)
                .addAttribute("groups", byState(CitationView.of(checked)))
                .addAttribute("mayWrite", compilation.objectionToWriting(checked.report(), officer) == null);
        return "report-citations";
    }

    /** The line on top of the check, for the page of the text. */
    @GetMapping("/summary")
    String summary(@PathVariable UUID id, Officer officer, Model model) {
        CitationsChecked checked = citations.check(new ReportId(id), officer);
        model.addAttribute("report", checked.report()).addAttribute("checked", checked);
        return "report-citations :: summary";
    }

    @PostMapping("/corrections")
    String putRight(
            @PathVariable UUID id,
            @RequestParam String block,
            @RequestParam int from,
            @RequestParam String quote,
            Officer officer,
            RedirectAttributes next) {
        citations.putRight(new ReportId(id), block, from, quote, officer);
        next.addFlashAttribute("flash", "citing.done");
        return backTo(id);
    }

    @PostMapping("/register")
    String takeIn(
            @PathVariable UUID id,
            @RequestParam String block,
            @RequestParam int from,
            @RequestParam String quote,
            Officer officer,
            RedirectAttributes next) {
        var document = citations.takeIn(new ReportId(id), block, from, quote, officer);
        next.addFlashAttribute("flash", "citations.added")
                .addFlashAttribute("flashDetails", document.citation().named());
        return backTo(id);
    }

    private static List<Group> byState(List<CitationView> lines) {
        Map<State, List<CitationView>> groups = new EnumMap<>(State.class);
        lines.forEach(line ->
                groups.computeIfAbsent(line.state(), state -> new ArrayList<>()).add(line));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String backTo(UUID id) {
        return "redirect:/reports/" + id + "/text/citations";
    }
}
