package vn.trinhky.issuing.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.ending.refusals.AlreadyRecalled;
import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** Takes issued documents back. */
@Component
public class Recalling {

    private final EndedDocuments documents;
    private final Clerked clerked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recalling(EndedDocuments documents, Clerked clerked, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.clerked = clerked;
        this.events = events;
        this.clock = clock;
    }

    /** Why this officer may not recall the document now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objection(ReportId report, Officer officer) {
        Refusal objection = clerked.objection(report, officer);
        return objection == null && clerked.validity(report) instanceof Validity.Recalled
                ? new AlreadyRecalled()
                : objection;
    }

    /**
     * Nobody may rely on the document from now on. It stays in the register with its number; everybody who has it is told
     * to send it back or destroy it. (Decree 30/2020, art. 18)
     */
    @Transactional
    public void recall(ReportId report, Decision decision, Officer officer) {
        Round round = clerked.hold(report);
        Refusal.raise(objection(report, officer));
        String who = officer.fullName();
        documents.end(report, null, decision, who, clock.instant());
        clerked.noteInRegister(
                report, "Thu hồi ngày " + new Formats().date(LocalDate.now(clock)) + ": " + decision.reason(), who);
        clerked.noteInJournal(
                round,
                who,
                Milestone.DOCUMENT_RECALLED,
                Map.of("number", clerked.number(report), "reason", decision.reason(), "by", decision.decidedBy()));
        events.publishEvent(new DocumentRecalled(report, decision.reason(), who));
    }

    /** Since when and why nobody may rely on the document any more, and who decided so; empty while it holds. */
    @Transactional(readOnly = true)
    public Optional<Ending> endingOf(ReportId report) {
        return documents.endingOf(report);
    }
}
