package vn.trinhky.compilation.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportLine;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** The map and its dismissals for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/coverage")
class CoverageApi {

    private final Coverage coverage;
    private final Provenances provenances;
    private final Dismissing dismissing;
    private final Compilation compilation;
    private final Reporting reporting;

    CoverageApi(
            Coverage coverage,
            Provenances provenances,
            Dismissing dismissing,
            Compilation compilation,
            Reporting reporting) {
        this.coverage = coverage;
        this.provenances = provenances;
        this.dismissing = dismissing;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    /**
     * @param open how many contributions wait for a decision, over all units
     * @param totals over all units: how many are in which state, by section
     * @param found how many units the filter fits
     */
    record CoverageOfReport(
            int open,
            Map<String, Map<Cell.State, Integer>> totals,
            int found,
            int page,
            int pages,
            List<UnitRow> units) {}

    record Shares(int words, int withOrigin, int fromFirstDraft, int percentWithOrigin, int percentFromFirstDraft) {}

    /** @param section none, and no block, for everything of the unit that waits */
    record DismissedContribution(
            @NotNull UUID submission,
            @Nullable String section,
            @Nullable String block,
            @NotBlank String reason) {}

    @GetMapping
    CoverageOfReport map(@PathVariable UUID id, Filter filter, Officer officer) {
        ReportLine report = compilation.lineFor(new ReportId(id), officer);
        CoverageMap map = coverage.map(report.id(), reporting.round(report.round()), compilation.sources(report.id()));
        CoverageMap.Page page = map.page(filter);
        Map<String, Map<Cell.State, Integer>> totals = new java.util.LinkedHashMap<>();
        map.totals().forEach(one -> totals.put(one.section().key(), one.counts()));
        return new CoverageOfReport(map.open(), totals, page.found(), page.number(), page.pages(), page.rows());
    }

    /** Where the words of the report came from. */
    @GetMapping("/provenance")
    Shares provenance(@PathVariable UUID id, Officer officer) {
        Provenance provenance = provenances.of(compilation.reportFor(new ReportId(id), officer));
        return new Shares(
                provenance.words(),
                provenance.withOrigin(),
                provenance.fromFirstDraft(),
                provenance.percentWithOrigin(),
                provenance.percentFromFirstDraft());
    }

    @PostMapping("/dismissals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id, @Valid @RequestBody DismissedContribution dismissed, Officer officer) {
        dismissing.dismiss(
                new ReportId(id),
                what(dismissed.submission(), dismissed.section(), dismissed.block()),
                dismissed.reason(),
                officer);
    }

    @DeleteMapping("/dismissals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(
            @PathVariable UUID id,
            @RequestParam UUID submission,
            @RequestParam String section,
            @RequestParam Optional<String> block,
            Officer officer) {
        dismissing.undo(new ReportId(id), what(submission, section, block.orElse(null)), officer);
    }

    private static Dismissing.What what(UUID submission, @Nullable String section, @Nullable String block) {
        return new Dismissing.What(
                new SubmissionId(submission), section == null ? "" : section, block == null ? "" : block);
    }
}
