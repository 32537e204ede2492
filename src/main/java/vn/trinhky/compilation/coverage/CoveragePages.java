package vn.trinhky.compilation.coverage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportLine;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;

/** The map of what the report uses, and for each unit what became of its paragraphs. */
@Controller
@RequestMapping("/reports/{id}/text/coverage")
class CoveragePages {

    private static final int FEW = 50;

    private final Coverage coverage;
    private final PartCoverage parts;
    private final Provenances provenances;
    private final Dismissing dismissing;
    private final Compilation compilation;
    private final Drafting drafting;
    private final Reporting reporting;
    private final OfficeDirectory office;

    CoveragePages(
            Coverage coverage,
            PartCoverage parts,
            Provenances provenances,
            Dismissing dismissing,
            Compilation compilation,
            Drafting drafting,
            Reporting reporting,
            OfficeDirectory office) {
        this.coverage = coverage;
        this.parts = parts;
        this.provenances = provenances;
        this.dismissing = dismissing;
        this.compilation = compilation;
        this.drafting = drafting;
        this.reporting = reporting;
        this.office = office;
    }

    /** @param section empty, with a block or reason, for everything of the unit that waits */
    record Decision(
            UUID submission,
            @Nullable String section,
            @Nullable String block,
            @Nullable String reason) {

        Dismissing.What what() {
            return new Dismissing.What(
                    new SubmissionId(submission), section == null ? "" : section, block == null ? "" : block);
        }
    }

    @GetMapping
    String map(@PathVariable UUID id, Filter filter, Officer officer, Model model) {
        CoverageMap map = mapOf(withReport(id, officer, model));
        model.addAttribute("map", map)
                .addAttribute("totals", map.totals())
                .addAttribute("page", map.page(filter))
                .addAttribute("filter", filter)
                .addAttribute("open", map.open());
        if (map.rows().size() <= FEW) {
            provenance(id, officer, model);
        }
        return "coverage";
    }

    /** Where the words came from; of a report of thousands of units it is counted only when somebody looks. */
    @GetMapping("/provenance")
    String provenance(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        model.addAttribute("provenance", provenances.of(report));
        return "coverage :: provenance";
    }

    /** What waits still, in a sentence for the form that sends the report to review. */
    @GetMapping("/open")
    String open(@PathVariable UUID id, Officer officer, Model model) {
        CoverageMap map = mapOf(withReport(id, officer, model));
        model.addAttribute("open", map.open()).addAttribute("names", Coverage.names(map.openRows()));
        return "coverage :: open";
    }

    @GetMapping("/{submission}")
    String part(@PathVariable UUID id, @PathVariable UUID submission, Officer officer, Model model) {
        ReportLine report = withReport(id, officer, model);
        Round round = reporting.round(report.round());
        var part = drafting.progress(new SubmissionId(submission), officer);
        if (!part.round().equals(round.id())) {
            throw new NotHere();
        }
        var sections = parts.of(report, round, part.id());
        model.addAttribute("part", part)
                .addAttribute("unit", office.unit(part.unit()))
                .addAttribute("sections", sections)
                .addAttribute(
                        "open",
                        sections.stream()
                                .filter(section -> section.cell().isOpen())
                                .count());
        return "coverage-part";
    }

    @PostMapping("/dismissals")
    String dismiss(@PathVariable UUID id, Decision decision, Officer officer, RedirectAttributes next) {
        String reason = decision.reason() == null ? "" : decision.reason();
        dismissing.dismiss(new ReportId(id), decision.what(), reason, officer);
        next.addFlashAttribute("flash", "coverage.dismissed");
        return backTo(id, decision);
    }

    @PostMapping("/dismissals/undoing")
    String undo(@PathVariable UUID id, Decision decision, Officer officer, RedirectAttributes next) {
        dismissing.undo(new ReportId(id), decision.what(), officer);
        next.addFlashAttribute("flash", "coverage.undone");
        return backTo(id, decision);
    }

    private CoverageMap mapOf(ReportLine report) {
        return coverage.map(report.id(), reporting.round(report.round()), compilation.sources(report.id()));
    }

    private ReportLine withReport(UUID id, Officer officer, Model model) {
        ReportLine report = compilation.lineFor(new ReportId(id), officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("mayWrite", compilation.objectionToWriting(report, officer) == null);
        return report;
    }

    private static String backTo(UUID id, Decision decision) {
        return "redirect:/reports/" + id + "/text/coverage/" + decision.submission();
    }
}
