package vn.trinhky.issuing.ending;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Corrects issued documents by notice (đính chính): errors of layout and procedure, never of content. */
@Component
public class Correcting {

    private final Corrections corrections;
    private final Clerked clerked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Correcting(Corrections corrections, Clerked clerked, ApplicationEventPublisher events, Clock clock) {
        this.corrections = corrections;
        this.clerked = clerked;
        this.events = events;
        this.clock = clock;
    }

    /** Why this officer may not correct the document now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objection(ReportId report, Officer officer) {
        Refusal objection = clerked.objection(report, officer);
        return objection == null && clerked.validity(report) instanceof Validity.Recalled
                ? new AlreadyRecalled()
                : objection;
    }

    /** Tells everybody who has the document of the notice; it stands beside the document from now on. */
    @Transactional
    public void correct(ReportId report, Correction.Notice notice, Decision decision, Officer officer) {
        Round round = clerked.hold(report);
        Refusal.raise(objection(report, officer));
        String who = officer.fullName();
        Correction correction = new Correction(UUID.randomUUID(), notice, decision, who, clock.instant());
        corrections.keep(report, correction);
        clerked.noteInRegister(
                report, "Đính chính bằng số " + notice.number() + " ngày " + new Formats().date(notice.date()), who);
        clerked.noteInJournal(
                round,
                who,
                Milestone.DOCUMENT_CORRECTED,
                Map.of("number", clerked.number(report), "new", notice.number(), "reason", decision.reason()));
        events.publishEvent(new DocumentCorrected(report, correction));
    }

    /** The notices about a document, oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> of(ReportId report) {
        return corrections.of(report);
    }
}
