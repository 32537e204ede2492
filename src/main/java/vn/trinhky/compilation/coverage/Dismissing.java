package vn.trinhky.compilation.coverage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportLine;
import vn.trinhky.compilation.contributed.Dismissal;
import vn.trinhky.compilation.contributed.DismissedContributions;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Leaves out of the report what a unit wrote, with a reason, and takes that back. */
@Component
public class Dismissing {

    private final Compilation compilation;
    private final Coverage coverage;
    private final Contributions contributions;
    private final DismissedContributions dismissed;
    private final Drafting drafting;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    Dismissing(
            Compilation compilation,
            Coverage coverage,
            Contributions contributions,
            DismissedContributions dismissed,
            Drafting drafting,
            OfficeDirectory office,
            Journal journal,
            Clock clock) {
        this.compilation = compilation;
        this.coverage = coverage;
        this.contributions = contributions;
        this.dismissed = dismissed;
        this.drafting = drafting;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is meant.
     *
     * @param section empty for every section in which something waits
     * @param block the id of one block, empty for all that the unit wrote in the section
     */
    public record What(SubmissionId submission, String section, String block) {}

    /**
     * Leaves something out of the report. It lapses when the unit submits other words there.
     *
     * @throws NotHere if the unit has submitted nothing of the kind
     * @throws vn.trinhky.web.InvalidInput without a reason
     */
    @Transactional
    public void dismiss(ReportId id, What what, String reason, Officer officer) {
        ReportLine report = writable(id, officer);
        String stated = Reason.stated(reason);
        Reckoning reckoning = coverage.reckoning(id, compilation.sources(id));
        List<ContributedSection> meant = contributions.of(partOf(report, what)).stream()
                .filter(section -> what.section().isEmpty()
                        ? reckoning.of(section).isOpen()
                        : section.section().equals(what.section()))
                .toList();
        if (meant.isEmpty()) {
            throw new NotHere();
        }
        for (ContributedSection section : meant) {
            String digest = section.digestOf(what.block());
            if (digest == null) {
                throw new NotHere();
            }
            dismissed.add(
                    id,
                    new Dismissal(
                            what.submission(),
                            section.section(),
                            what.block(),
                            digest,
                            stated,
                            officer.fullName(),
                            clock.instant()));
            note(report, section, Milestone.CONTRIBUTION_DISMISSED, Map.of("reason", stated), officer);
        }
    }

    /** Takes a dismissal back; what was left out waits again. Nothing happens where nothing was left out. */
    @Transactional
    public void undo(ReportId id, What what, Officer officer) {
        ReportLine report = writable(id, officer);
        contributions.of(partOf(report, what)).stream()
                .filter(section -> section.section().equals(what.section()))
                .filter(section -> dismissed.remove(id, what.submission(), what.section(), what.block()))
                .forEach(section -> note(report, section, Milestone.DISMISSAL_UNDONE, Map.of(), officer));
    }

    private SubmissionId partOf(ReportLine report, What what) {
        boolean here = drafting.progressOf(List.of(what.submission())).stream()
                .anyMatch(part -> part.round().equals(report.round()));
        if (!here) {
            throw new NotHere();
        }
        return what.submission();
    }

    private ReportLine writable(ReportId id, Officer officer) {
        ReportLine report = compilation.lineFor(id, officer);
        Refusal.raise(compilation.objectionToWriting(report, officer));
        return report;
    }

    private void note(
            ReportLine report,
            ContributedSection section,
            Milestone milestone,
            Map<String, String> more,
            Officer officer) {
        Map<String, String> details = new java.util.HashMap<>(more);
        details.put("unit", office.unit(section.unit()).name());
        details.put("section", section.section());
        journal.record(report.round().value(), officer.fullName(), milestone, details);
    }
}
