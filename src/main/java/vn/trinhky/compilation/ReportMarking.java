package vn.trinhky.compilation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.word.marks.Secrecy;
import vn.trinhky.word.marks.SecretDocument;

/**
 * How urgent a report is marked. The compiler and the clerk choose while the report is written; a version that was sent to
 * review keeps its mark, so that reviewers and signatory see what is printed.
 */
@Component
public class ReportMarking {

    private final Reports reports;
    private final Reporting reporting;
    private final Journal journal;

    ReportMarking(Reports reports, Reporting reporting, Journal journal) {
        this.reports = reports;
        this.reporting = reporting;
        this.journal = journal;
    }

    /** Why this officer may not mark the report now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToMarking(Report report, Officer officer) {
        Round round = reporting.round(report.round());
        return round.isClerkedBy(officer) || round.isCompiledBy(officer)
                ? report.objectionToWriting()
                : round.objectionToCompiling(officer);
    }

    /**
     * Marks a report.
     *
     * @param urgency null for not urgent
     * @throws SecretDocument if it shall be secret: this system keeps no secrets of the State
     */
    @Transactional
    public void mark(ReportId id, @Nullable Urgency urgency, Secrecy secrecy, Officer officer) {
        Report report = reports.lock(id).orElseThrow(NotHere::new);
        if (!reporting.round(report.round()).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        SecretDocument.refuse(secrecy);
        Refusal.raise(objectionToMarking(report, officer));
        if (urgency != report.urgency()) {
            report.mark(urgency);
            journal.record(
                    report.round().value(),
                    officer.fullName(),
                    urgency == null ? Milestone.URGENCY_TAKEN_BACK : Milestone.URGENCY_CHOSEN,
                    urgency == null ? Map.of() : Map.of("new", urgency.printed()));
        }
    }

    /** How urgent the reports of these rounds are; those that are not are left out. */
    @Transactional(readOnly = true)
    public Map<RoundId, Urgency> urgent(Collection<RoundId> rounds) {
        List<Object[]> rows = rounds.isEmpty() ? List.of() : reports.urgent(rounds);
        return rows.stream().collect(Collectors.toMap(row -> (RoundId) row[0], row -> (Urgency) row[1]));
    }
}
