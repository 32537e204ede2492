package vn.trinhky.compilation.citing;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.citations.CitationChoices;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** What an open report offers to somebody who begins to cite a document. */
@RestController
@RequestMapping({"/reports/{id}/text", "/api/v1/reports/{id}"})
class ReportCitationCalls {

    private static final int TYPED_AT_MOST = 60;

    private final Compilation compilation;
    private final Reporting reporting;
    private final CitationChoices choices;

    ReportCitationCalls(Compilation compilation, Reporting reporting, CitationChoices choices) {
        this.compilation = compilation;
        this.reporting = reporting;
        this.choices = choices;
    }

    /** @param section that is written: what earlier ones cite is a later mention there */
    @GetMapping("/citation-choices")
    List<CitationChoices.Choice> choices(
            @PathVariable UUID id,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String section,
            Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        var plan = reporting.round(report.round()).plan();
        String typed = words.substring(0, Math.min(words.length(), TYPED_AT_MOST));
        return choices.choices(typed, plan.citing(), before(report, section));
    }

    private static List<Manuscript> before(Report report, String section) {
        return report.outline().entries().stream()
                .map(Outline.Entry::key)
                .takeWhile(key -> !key.equals(section))
                .map(report.texts()::of)
                .toList();
    }
}
