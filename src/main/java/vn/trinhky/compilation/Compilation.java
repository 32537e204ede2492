package vn.trinhky.compilation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.appendix.FiguresAppendix;
import vn.trinhky.compilation.refusals.ReplacementUnderWay;
import vn.trinhky.compilation.refusals.ReportNotInHand;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.RoundOpened;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.Templates;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;

/** What the compiler does with a report. */
@Component
public class Compilation {

    private final Reports reports;
    private final ReportVersions versions;
    private final Reporting reporting;
    private final LiveText live;
    private final FiguresAppendix appendix;
    private final List<BeforeReview> conditions;
    private final Templates templates;
    private final TextHistory history;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Compilation(
            Reports reports,
            ReportVersions versions,
            Reporting reporting,
            LiveText live,
            FiguresAppendix appendix,
            List<BeforeReview> conditions,
            Templates templates,
            TextHistory history,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.reporting = reporting;
        this.live = live;
        this.appendix = appendix;
        this.conditions = conditions;
        this.templates = templates;
        this.history = history;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void begin(RoundOpened opened) {
        Report report = reports.save(new Report(reporting.round(opened.round())));
        events.publishEvent(new ReportOpened(report.id(), report.round()));
    }

    /** Why this officer may not write the report now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToWriting(Report report, Officer officer) {
        Refusal objection = reporting.round(report.round()).objectionToCompiling(officer);
        return objection == null ? report.objectionToWriting() : objection;
    }

    /** The same of a report whose text was not read. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToWriting(ReportLine report, Officer officer) {
        Refusal objection = reporting.round(report.round()).objectionToCompiling(officer);
        return objection == null && !report.isInHand() ? new ReportNotInHand() : objection;
    }

    /** Why the report cannot be sent to review now, or null if it can: the first objection of those who are asked. */
    public @Nullable Refusal objectionToReview(Report report) {
        Round round = reporting.round(report.round());
        Refusal objection = report.objectionToReview(round.state());
        for (BeforeReview condition : conditions) {
            objection = objection == null ? condition.objection(report, round) : objection;
        }
        return objection;
    }

    /** Freezes the text, its figures in words and the layout it will have, and hands it to the reviewers. */
    @Transactional
    public void sendToReview(ReportId id, Officer officer) {
        Report report = compiledReport(id, officer);
        Round round = reporting.round(report.round());
        Refusal.raise(objectionToReview(report));
        SectionTexts spoken = live.spoken(report.texts(), FigureSetting.ofReport(round));
        String template = templates.digest(round.layoutOn(LocalDate.now(clock)));
        ReportVersion version = report.sendToReview(
                round.state(), spoken, appendix.of(round), template, officer.fullName(), clock.instant());
        // of two presses the slower is told so here, before the process looks for a task that is gone
        reports.flush();
        versions.save(version);
        keep(report, Occasion.SENT_TO_REVIEW, officer.fullName());
        note(
                report,
                officer,
                Milestone.REPORT_SENT_TO_REVIEW,
                Map.of(
                        "version",
                        Integer.toString(version.frozen().number()),
                        "digest",
                        version.frozen().digest()));
        events.publishEvent(new ReportSentToReview(id, version.frozen().number(), officer));
    }

    /** Puts the report back into the compiler's hands; a later stage has returned it and says why. */
    @Transactional
    public void reopen(ReportId id, String reason, String who) {
        Report report = reports.findById(id).orElseThrow(NotHere::new);
        report.reopen(reason, who);
        keep(report, Occasion.RETURNED, who);
        events.publishEvent(new ReportReopened(id));
    }

    /**
     * Puts a report beside an issued one, to take its place: its words are in the compiler's hands again. Whether that may be,
     * the stage that issued it has asked.
     *
     * @param reason why the issued one does not do; the compiler reads it
     */
    @Transactional
    public ReportId beginReplacement(ReportId issued, String reason, String who) {
        Report report = reports.save(new Report(report(issued), reason, who));
        keep(report, Occasion.BEGUN, who);
        reports.flush();
        events.publishEvent(new ReplacementBegun(report.id(), issued, report.round()));
        return report.id();
    }

    /**
     * Takes such a report away again.
     *
     * @throws ReplacementUnderWay if it was sent to review
     */
    @Transactional
    public void withdrawReplacement(ReportId id) {
        Report report = reports.lock(id).orElseThrow(NotHere::new);
        Refusal.raise(report.objectionToWithdrawing());
        events.publishEvent(new ReplacementWithdrawn(id));
        reports.delete(report);
    }

    /**
     * A report that the officer works on.
     *
     * @throws NotHere for everybody else
     */
    @Transactional(readOnly = true)
    public Report reportFor(ReportId id, Officer officer) {
        Report report = reports.findById(id).orElseThrow(NotHere::new);
        if (!reporting.round(report.round()).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return report;
    }

    /**
     * The same without its text, which may be long.
     *
     * @throws NotHere for everybody who does not work on it
     */
    @Transactional(readOnly = true)
    public ReportLine lineFor(ReportId id, Officer officer) {
        ReportLine line = reports.line(id).orElseThrow(NotHere::new);
        if (!reporting.round(line.round()).isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return line;
    }

    /** What the present text of a report was made of; a small part of the work of reading it. */
    @Transactional(readOnly = true)
    public UsedSources sources(ReportId id) {
        return UsedSources.inJson(reports.json(id.value()));
    }

    @Transactional(readOnly = true)
    public Report report(ReportId id) {
        return reports.findById(id).orElseThrow(NotHere::new);
    }

    /** The round of a report, without its text. */
    @Transactional(readOnly = true)
    public RoundId roundOf(ReportId id) {
        return reports.roundOf(id).orElseThrow(NotHere::new);
    }

    /** The report of a round; of several, the one that was begun last. */
    @Transactional(readOnly = true)
    public Optional<Report> reportOf(RoundId round) {
        return reports.findFirstByRoundOrderByEditionDesc(round);
    }

    /** A version that was sent to review. */
    @Transactional(readOnly = true)
    public FrozenReport frozen(ReportId id, int number) {
        return versions.findByReportAndNumber(id, number)
                .orElseThrow(NotHere::new)
                .frozen();
    }

    private Report compiledReport(ReportId id, Officer officer) {
        Report report = reportFor(id, officer);
        Refusal.raise(reporting.round(report.round()).objectionToCompiling(officer));
        return report;
    }

    private void keep(Report report, Occasion occasion, String who) {
        history.keep(report.id().value(), occasion, report.texts(), who, clock.instant());
    }

    private void note(Report report, Officer officer, Milestone milestone, Map<String, String> details) {
        journal.record(report.round().value(), officer.fullName(), milestone, details);
    }
}
