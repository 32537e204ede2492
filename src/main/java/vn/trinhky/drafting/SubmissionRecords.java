package vn.trinhky.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;

/** What a program is told of a unit's part. Texts of drafts go to the unit alone. */
@Component
class SubmissionRecords {

    private final OfficeDirectory office;
    private final Reporting reporting;

    SubmissionRecords(OfficeDirectory office, Reporting reporting) {
        this.office = office;
        this.reporting = reporting;
    }

    record SubmissionSummary(
            UUID id,
            UUID round,
            UUID unit,
            String unitName,
            Submission.State state,
            int timesSubmitted,
            @Nullable Instant lastSubmittedAt) {}

    /** @param version to be named when a section is saved */
    record OwnSubmission(
            SubmissionSummary summary,
            int version,
            @Nullable String returnReason,
            @Nullable String returnedBy,
            List<SectionToWrite> sections) {}

    record SectionToWrite(String key, String title, String guidance) {}

    List<SubmissionSummary> summaries(List<Submission> parts) {
        Map<UnitId, Unit> units =
                office.unitsById(parts.stream().map(Submission::unit).toList());
        return parts.stream()
                .map(part -> summary(part, Objects.requireNonNull(units.get(part.unit()))))
                .toList();
    }

    OwnSubmission own(Submission part) {
        return new OwnSubmission(
                summary(part, office.unit(part.unit())),
                part.version(),
                part.returnReason(),
                part.returnedBy(),
                sections(part));
    }

    private List<SectionToWrite> sections(Submission part) {
        var round = reporting.round(part.round());
        return round.plan().contributedSections().stream()
                .map(section -> new SectionToWrite(
                        section.key(), RegimePlan.inPeriod(section.title(), round.period()), section.guidance()))
                .toList();
    }

    private static SubmissionSummary summary(Submission part, Unit unit) {
        return new SubmissionSummary(
                part.id().value(),
                part.round().value(),
                part.unit().value(),
                unit.name(),
                part.state(),
                part.timesSubmitted(),
                part.lastSubmittedAt());
    }
}
