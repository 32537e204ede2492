package vn.trinhky.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.commitments.AskedTasks;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.commitments.answers.Outcomes;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** What a unit submitted about its tasks, beside what it submitted in words and figures. Pages use it by its name. */
@Component("submittedTasks")
public class SubmittedTasks {

    private final Drafting drafting;
    private final Reporting reporting;
    private final AskedTasks asked;
    private final Outcomes outcomes;

    SubmittedTasks(Drafting drafting, Reporting reporting, AskedTasks asked, Outcomes outcomes) {
        this.drafting = drafting;
        this.reporting = reporting;
        this.asked = asked;
        this.outcomes = outcomes;
    }

    /** A task and what was submitted about it; null for nothing. */
    public record SubmittedTask(
            Commitment commitment, @Nullable Outcome outcome) {}

    /**
     * The tasks of a part with the answers that left the unit.
     *
     * @throws vn.trinhky.web.NotHere unless it is the officer's own part, or she works on the report
     */
    @Transactional(readOnly = true)
    public List<SubmittedTask> of(SubmissionId id, Officer officer) {
        PartProgress part = drafting.progress(id, officer);
        Map<CommitmentId, Outcome> said = outcomes.of(part.round(), part.unit()).stream()
                .collect(Collectors.toMap(Outcome::commitment, outcome -> outcome));
        return asked.of(reporting.round(part.round()), part.unit()).stream()
                .map(task -> new SubmittedTask(task, said.get(task.id())))
                .toList();
    }
}
