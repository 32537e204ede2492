package vn.trinhky.drafting.citing;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.citations.CitationChoices;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.SectionPlan;

/** What a unit's open part offers to somebody who begins to cite a document. Only for the unit's own people. */
@RestController
@RequestMapping({"/submissions/{id}", "/api/v1/submissions/{id}"})
class PartCitationCalls {

    private static final int TYPED_AT_MOST = 60;

    private final Drafting drafting;
    private final Reporting reporting;
    private final CitationChoices choices;

    PartCitationCalls(Drafting drafting, Reporting reporting, CitationChoices choices) {
        this.drafting = drafting;
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
        Submission part = drafting.ownSubmission(new SubmissionId(id), officer);
        RegimePlan plan = reporting.round(part.round()).plan();
        String typed = words.substring(0, Math.min(words.length(), TYPED_AT_MOST));
        return choices.choices(typed, plan.citing(), before(part, plan, section));
    }

    private static List<Manuscript> before(Submission part, RegimePlan plan, String section) {
        return plan.contributedSections().stream()
                .map(SectionPlan::key)
                .takeWhile(key -> !key.equals(section))
                .map(part.texts()::of)
                .toList();
    }
}
