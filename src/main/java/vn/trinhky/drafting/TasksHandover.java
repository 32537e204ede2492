package vn.trinhky.drafting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.commitments.answers.Outcomes;
import vn.trinhky.regime.Reporting;

/** What a unit says about its tasks leaves it with its part, in the transaction of the approval. */
@Component
class TasksHandover {

    private final Submissions submissions;
    private final SubmittedVersions versions;
    private final Reporting reporting;
    private final Outcomes outcomes;

    TasksHandover(Submissions submissions, SubmittedVersions versions, Reporting reporting, Outcomes outcomes) {
        this.submissions = submissions;
        this.versions = versions;
        this.reporting = reporting;
        this.outcomes = outcomes;
    }

    @EventListener
    void on(PartSubmitted submitted) {
        Submission part = submissions.findById(submitted.submission()).orElseThrow();
        String approvedBy = versions.newestOf(part.id()).stream()
                .findFirst()
                .map(SubmittedVersion::approvedBy)
                .orElseThrow();
        outcomes.submit(reporting.round(part.round()), part.unit(), approvedBy);
    }
}
