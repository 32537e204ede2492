package vn.trinhky.compilation.contradictions;

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
import vn.trinhky.compilation.contradictions.Contradiction.Kind;
import vn.trinhky.compilation.contradictions.ReportContradictions.Contradictions;
import vn.trinhky.office.Officer;

/** The page that lists what contradicts what. */
@Controller
@RequestMapping("/reports/{id}/text/contradictions")
class ContradictionPages {

    private final ReportContradictions contradictions;
    private final Compilation compilation;

    ContradictionPages(ReportContradictions contradictions, Compilation compilation) {
        this.contradictions = contradictions;
        this.compilation = compilation;
    }

    /** Contradictions of one kind, under one heading. */
    record Group(Kind kind, List<Contradiction> lines) {}

    @GetMapping
    String list(@PathVariable UUID id, Officer officer, Model model) {
        Contradictions found = contradictions.list(new ReportId(id), officer);
        model.addAttribute("report", found.report())
                .addAttribute("round", found.round())
                .addAttribute("found", found)
                .addAttribute("groups", byKind(found.open()))
                .addAttribute("mayWrite", compilation.objectionToWriting(found.report(), officer) == null);
        return "report-contradictions";
    }

    /** The line for the page of the text. */
    @GetMapping("/summary")
    String summary(@PathVariable UUID id, Officer officer, Model model) {
        Contradictions found = contradictions.list(new ReportId(id), officer);
        model.addAttribute("report", found.report()).addAttribute("found", found);
        return "report-contradictions :: summary";
    }

    @PostMapping("/{key}/setting-aside")
    String setAside(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam String reason,
            Officer officer,
            RedirectAttributes next) {
        contradictions.setAside(new ReportId(id), key, reason, officer);
        return backTo(id, "contradictions.aside.done", next);
    }

    @PostMapping("/{key}/taking-up")
    String takeUp(@PathVariable UUID id, @PathVariable String key, Officer officer, RedirectAttributes next) {
        contradictions.takeUp(new ReportId(id), key, officer);
        return backTo(id, "contradictions.takenUp", next);
    }

    private static List<Group> byKind(List<Contradiction> open) {
        Map<Kind, List<Contradiction>> groups = new EnumMap<>(Kind.class);
        open.forEach(
                one -> groups.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String backTo(UUID id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/reports/" + id + "/text/contradictions";
    }
}
