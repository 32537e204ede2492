package vn.trinhky.compilation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextComparison;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.TextVersion;
import vn.trinhky.writing.VersionLine;
import vn.trinhky.writing.VersionStep;

/** The versions of a report's text, for those who work on it: read, compared and brought back. */
@Component
public class ReportHistory {

    private final Reports reports;
    private final Reporting reporting;
    private final TextHistory history;
    private final Journal journal;
    private final Clock clock;

    ReportHistory(Reports reports, Reporting reporting, TextHistory history, Journal journal, Clock clock) {
        this.reports = reports;
        this.reporting = reporting;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /** All versions of a report's text, newest first. */
    @Transactional(readOnly = true)
    public List<VersionLine> all(ReportId id, Officer officer) {
        return history.versions(visible(reports.findById(id), officer).id().value());
    }

    /** @throws NotHere if there is no such version, or the officer does not work on the report */
    @Transactional(readOnly = true)
    public TextVersion one(ReportId id, int number, Officer officer) {
        Report report = visible(reports.findById(id), officer);
        return history.version(report.id().value(), number).orElseThrow(NotHere::new);
    }

    /** What each version changed, newest first. */
    @Transactional(readOnly = true)
    public List<VersionStep> steps(ReportId id, int upTo, Officer officer) {
        return history.steps(visible(reports.findById(id), officer).id().value(), upTo);
    }

    /** Two versions against each other; a number that is missing means the text as it stands. */
    @Transactional(readOnly = true)
    public TextComparison compare(ReportId id, Optional<Integer> from, Optional<Integer> to, Officer officer) {
        return history.compare(visible(reports.findById(id), officer).standing(), from, to);
    }

    /** Makes an earlier version the text again, as a new version; what stood until now is kept before. */
    @Transactional
    public void bringBack(ReportId id, int number, Officer officer) {
        Report report = visible(reports.lock(id), officer);
        Refusal.raise(reporting.round(report.round()).objectionToCompiling(officer));
        Refusal.raise(report.objectionToWriting());
        TextVersion earlier = history.version(id.value(), number).orElseThrow(NotHere::new);
        history.endSitting(report.standing());
        report.write(earlier.texts(), officer.fullName(), clock.instant());
        history.keep(id.value(), Occasion.BROUGHT_BACK, report.texts(), officer.fullName(), clock.instant());
        journal.record(
                report.round().value(),
                officer.fullName(),
                Milestone.REPORT_TEXT_BROUGHT_BACK,
                Map.of("version", Integer.toString(number)));
    }

    private Report visible(Optional<Report> found, Officer officer) {
        Report report = found.orElseThrow(NotHere::new);
        if (!reporting.round(report.round()).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return report;
    }
}
