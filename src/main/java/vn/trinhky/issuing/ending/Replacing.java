package vn.trinhky.issuing.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.ReportIssued;
import vn.trinhky.issuing.ending.refusals.NoReplacementBegun;
import vn.trinhky.issuing.ending.refusals.ReplacementBegunBefore;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** Lets another report take the place of an issued one: begun by the clerk, in force as soon as that one is issued. */
@Component
public class Replacing {

    private final EndedDocuments documents;
    private final Clerked clerked;
    private final Compilation compilation;
    private final Reporting reporting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replacing(
            EndedDocuments documents,
            Clerked clerked,
            Compilation compilation,
            Reporting reporting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.clerked = clerked;
        this.compilation = compilation;
        this.reporting = reporting;
        this.events = events;
        this.clock = clock;
    }

    /** Why this officer may not have the document replaced now, or null if she may; a recalled one can be as well. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objection(ReportId issued, Officer officer) {
        Refusal objection = clerked.objection(issued, officer);
        return objection == null && documents.replacementOf(issued).isPresent()
                ? new ReplacementBegunBefore()
                : objection;
    }

    /**
     * Gives the report to its compiler once more, to be reviewed, signed and issued under a number of its own. The issued one
     * holds until then. (Decree 30/2020, art. 18: an error of content is mended by a document of the same form)
     *
     * @return the new report
     */
    @Transactional
    public ReportId begin(ReportId issued, Decision decision, Officer officer) {
        Round round = clerked.hold(issued);
        Refusal.raise(objection(issued, officer));
        reporting.reopen(round.id());
        String who = officer.fullName();
        ReportId report = compilation.beginReplacement(issued, decision.reason(), who);
        documents.begin(new Replacement(report, issued, decision, who, clock.instant()));
        clerked.noteInJournal(
                round,
                who,
                Milestone.REPLACEMENT_BEGUN,
                Map.of("number", clerked.number(issued), "reason", decision.reason(), "by", decision.decidedBy()));
        return report;
    }

    /** Why this officer may not give the replacement up, or null if she may: as long as it is with its compiler. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToGivingUp(ReportId issued, Officer officer) {
        Refusal objection = clerked.objection(issued, officer);
        if (objection != null) {
            return objection;
        }
        Replacement begun = documents.replacementOf(issued).orElse(null);
        return begun == null
                ? new NoReplacementBegun()
                : compilation.report(begun.report()).objectionToWithdrawing();
    }

    /** Leaves the issued document as it is after all. */
    @Transactional
    public void giveUp(ReportId issued, Officer officer) {
        Round round = clerked.hold(issued);
        Refusal.raise(objectionToGivingUp(issued, officer));
        Replacement begun = documents.replacementOf(issued).orElseThrow(NoReplacementBegun::new);
        documents.giveUp(begun);
        compilation.withdrawReplacement(begun.report());
        clerked.noteInJournal(
                round, officer.fullName(), Milestone.REPLACEMENT_GIVEN_UP, Map.of("number", clerked.number(issued)));
    }

    /** What is made, or was made, to take the place of this document. */
    @Transactional(readOnly = true)
    public Optional<Replacement> replacementOf(ReportId issued) {
        return documents.replacementOf(issued);
    }

    /** Whose place this report is to take, or took. */
    @Transactional(readOnly = true)
    public Optional<Replacement> replacementBy(ReportId report) {
        return documents.replacementBy(report);
    }

    @EventListener
    void on(ReportIssued issued) {
        documents.replacementBy(issued.report()).ifPresent(this::takePlace);
    }

    private void takePlace(Replacement replacement) {
        ReportId old = replacement.issued();
        ReportId present = replacement.report();
        String who = replacement.begunBy();
        documents.end(old, present, replacement.decision(), who, clock.instant());
        String day = " ngày " + new Formats().date(LocalDate.now(clock));
        clerked.noteInRegister(old, "Được thay thế bởi số " + clerked.number(present) + day, who);
        clerked.noteInRegister(present, "Thay thế số " + clerked.number(old), who);
        clerked.noteInJournal(
                reporting.round(compilation.report(old).round()),
                who,
                Milestone.DOCUMENT_REPLACED,
                Map.of(
                        "number",
                        clerked.number(old),
                        "new",
                        clerked.number(present),
                        "reason",
                        replacement.decision().reason()));
        events.publishEvent(
                new DocumentReplaced(old, present, replacement.decision().reason(), who));
    }
}
