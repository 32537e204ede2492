package vn.trinhky.compilation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.office.OfficeDirectory;

/** What a program is told of a report, its texts in the plain-text notation. */
@Component
class ReportRecords {

    private final Drafting drafting;
    private final OfficeDirectory office;

    ReportRecords(Drafting drafting, OfficeDirectory office) {
        this.drafting = drafting;
        this.office = office;
    }

    /**
     * A report as it is written now.
     *
     * @param version to be named when something is saved
     * @param timesSentToReview the number of its newest frozen version, 0 before the first
     */
    record ReportText(
            UUID id,
            UUID round,
            Report.State state,
            String subject,
            int version,
            int timesSentToReview,
            @Nullable String returnReason,
            @Nullable String returnedBy,
            List<ReportSection> sections) {}

    /** @param text null where only further headings stand */
    record ReportSection(
            String key, int level, String title, @Nullable String text) {}

    record Contribution(UUID submission, UUID unit, String unitName, int version, String section, String text) {}

    ReportText text(Report report) {
        return new ReportText(
                report.id().value(),
                report.round().value(),
                report.state(),
                report.subject(),
                report.version(),
                report.timesSentToReview(),
                report.returnReason(),
                report.returnedBy(),
                report.outline().entries().stream()
                        .map(entry -> section(report, entry))
                        .toList());
    }

    List<Contribution> contributions(Report report) {
        Map<SubmissionId, Submission> parts =
                drafting.partsOf(report.round()).stream().collect(Collectors.toMap(Submission::id, part -> part));
        return drafting.submittedTo(report.round()).stream()
                .flatMap(submitted ->
                        contributions(report, submitted, Objects.requireNonNull(parts.get(submitted.submission()))))
                .toList();
    }

    private Stream<Contribution> contributions(Report report, SubmittedVersion submitted, Submission part) {
        String unitName = office.unit(part.unit()).name();
        return report.outline().entries().stream()
                .map(Outline.Entry::key)
                .filter(key -> !submitted.text(key).isEmpty())
                .map(key -> new Contribution(
                        part.id().value(),
                        part.unit().value(),
                        unitName,
                        submitted.number(),
                        key,
                        PlainTextWriter.write(submitted.text(key))));
    }

    private static ReportSection section(Report report, Outline.Entry entry) {
        String text = entry.written() ? PlainTextWriter.write(report.texts().of(entry.key())) : null;
        return new ReportSection(entry.key(), entry.level(), entry.title(), text);
    }
}
