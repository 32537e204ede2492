package vn.trinhky.drafting.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.PartSubmitted;
import vn.trinhky.drafting.PartWithdrawn;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.refusals.ExtensionRequestEnded;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.CollectionEnded;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.DeadlineMoved;
import vn.trinhky.regime.changing.OutageCredit;
import vn.trinhky.regime.changing.RoundChanged;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** The compiler's answers to units that need more time; and what else ends such a request. */
@Component
public class ExtensionAnswering {

    private final Extensions requests;
    private final Reporting reporting;
    private final RoundChanging changing;
    private final OfficeDirectory office;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtensionAnswering(
            Extensions requests,
            Reporting reporting,
            RoundChanging changing,
            OfficeDirectory office,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.reporting = reporting;
        this.changing = changing;
        this.office = office;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All that units have asked for in a round, newest first, for its compiler. */
    @Transactional(readOnly = true)
    public List<ExtensionRequest> requests(RoundId round, Officer officer) {
        if (!reporting.roundFor(round, officer).isCompiledBy(officer)) {
            throw new NotHere();
        }
        return requests.findByRoundOrderByAskedAtDesc(round);
    }

    /** How many units of a round wait for an answer. */
    @Transactional(readOnly = true)
    public int waiting(RoundId round) {
        return requests.countByRoundAndState(round, ExtensionRequest.State.OPEN);
    }

    /**
     * Gives the unit time until a day, the one that it wished or another.
     *
     * @throws NotTheCompiler unless the officer compiles this round
     * @throws ExtensionRequestEnded if the request is no longer open
     * @throws Refusal if the round cannot be changed in this way
     */
    @Transactional
    public void grant(SubmissionId part, UUID request, LocalDate day, Officer officer) {
        ExtensionRequest asked = open(part, request, officer);
        changing.change(asked.round(), new UnitChange.Extended(asked.unit(), day), officer);
    }

    /**
     * The day stays as it is.
     *
     * @throws NotTheCompiler unless the officer compiles this round
     * @throws ExtensionRequestEnded if the request is no longer open
     */
    @Transactional
    public void refuse(SubmissionId part, UUID request, String reason, Officer officer) {
        ExtensionRequest asked = open(part, request, officer);
        asked.refuse(Reason.stated(reason), officer.fullName(), clock.instant());
        journal.record(
                asked.round().value(),
                officer.fullName(),
                Milestone.EXTENSION_REFUSED,
                Map.of(
                        "unit", office.unit(asked.unit()).name(),
                        "new", asked.wanted().toString(),
                        "reason", String.valueOf(asked.answer())));
        events.publishEvent(ExtensionAnswered.of(asked));
    }

    private ExtensionRequest open(SubmissionId part, UUID request, Officer officer) {
        RoundId id = requests.roundOf(request, part).orElseThrow(NotHere::new);
        reporting.hold(id);
        Refusal.raise(reporting.roundFor(id, officer).objectionToCompiling(officer));
        ExtensionRequest asked = requests.findById(request).orElseThrow(NotHere::new);
        Refusal.raise(asked.objectionToEnding());
        return asked;
    }

    /** A unit that has got more time has its answer, whichever way it was given. */
    @EventListener
    void on(RoundChanged changed) {
        if (changed.change() instanceof UnitChange.Extended extended) {
            requests.findByRoundAndUnitAndState(changed.round(), extended.unit(), ExtensionRequest.State.OPEN)
                    .ifPresent(asked -> granted(asked, extended.day(), changed.by()));
        } else if (changed.change() instanceof DeadlineMoved || changed.change() instanceof OutageCredit) {
            Round round = reporting.round(changed.round());
            requests.findByRoundAndState(changed.round(), ExtensionRequest.State.OPEN).stream()
                    .filter(asked -> !asked.wanted().isAfter(round.deadlineFor(asked.unit())))
                    .forEach(asked -> granted(asked, round.deadlineFor(asked.unit()), changed.by()));
        }
    }

    private void granted(ExtensionRequest asked, LocalDate day, String by) {
        asked.grant(day, by, clock.instant());
        events.publishEvent(ExtensionAnswered.of(asked));
    }

    @EventListener
    void on(PartSubmitted submitted) {
        lapse(submitted.submission());
    }

    @EventListener
    void on(PartWithdrawn withdrawn) {
        lapse(withdrawn.submission());
    }

    @EventListener
    void on(CollectionEnded ended) {
        requests.findByRoundAndState(ended.round(), ExtensionRequest.State.OPEN)
                .forEach(asked -> asked.lapse(Journal.SYSTEM, clock.instant()));
    }

    private void lapse(SubmissionId part) {
        requests.findBySubmissionAndState(part, ExtensionRequest.State.OPEN)
                .ifPresent(asked -> asked.lapse(Journal.SYSTEM, clock.instant()));
    }
}
