package vn.trinhky.drafting.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.refusals.ExtensionAskedAlready;
import vn.trinhky.drafting.extension.refusals.ExtensionRequestEnded;
import vn.trinhky.drafting.extension.refusals.PartNotWithTheUnit;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.regime.refusals.CollectionClosed;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** A unit's word that it needs more time, by its drafter or its leader. */
@Component
public class ExtensionAsking {

    private static final Set<Submission.State> IN_HAND =
            Set.of(Submission.State.DRAFT, Submission.State.AWAITING_APPROVAL);

    private final Extensions requests;
    private final Drafting drafting;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtensionAsking(
            Extensions requests,
            Drafting drafting,
            Reporting reporting,
            OfficeDirectory office,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.drafting = drafting;
        this.reporting = reporting;
        this.office = office;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All that was ever asked for a part, newest first, for its own unit and for those who work on the report. */
    @Transactional(readOnly = true)
    public List<ExtensionRequest> requests(SubmissionId id, Officer officer) {
        drafting.progress(id, officer);
        return requests.findBySubmissionOrderByAskedAtDesc(id);
    }

    /** Why no time can be asked for this part now, or null if it can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objection(PartProgress part, Round round) {
        if (round.state() != Round.State.COLLECTING) {
            return new CollectionClosed();
        }
        if (!IN_HAND.contains(part.state())) {
            return new PartNotWithTheUnit();
        }
        boolean asked = requests.findBySubmissionAndState(part.id(), ExtensionRequest.State.OPEN)
                .isPresent();
        return asked ? new ExtensionAskedAlready() : null;
    }

    /**
     * Asks for time until a day.
     *
     * @throws NotHere for officers of other units
     * @throws CollectionClosed if the collection has ended
     * @throws PartNotWithTheUnit if the part has left the unit
     * @throws ExtensionAskedAlready if the unit waits for an answer
     * @throws Refusal if the day is over, or not later than the one that the unit has
     */
    @Transactional
    public void ask(SubmissionId id, LocalDate until, String reason, Officer officer) {
        Round round = hold(id);
        PartProgress part = own(id, officer);
        Refusal.raise(objection(part, round));
        Refusal.raise(new UnitChange.Extended(part.unit(), until).objection(round, LocalDate.now(clock)));
        String stated = Reason.stated(reason);
        requests.save(new ExtensionRequest(part, until, stated, officer, clock.instant()));
        note(part, officer, Milestone.EXTENSION_ASKED, Map.of("new", until.toString(), "reason", stated));
        events.publishEvent(new ExtensionAsked(part.round(), part.unit(), until, stated));
    }

    /**
     * The unit can do without.
     *
     * @throws ExtensionRequestEnded if it was answered meanwhile
     */
    @Transactional
    public void withdraw(SubmissionId id, UUID request, Officer officer) {
        hold(id);
        PartProgress part = own(id, officer);
        ExtensionRequest asked = requests.findById(request)
                .filter(one -> one.submission().equals(id))
                .orElseThrow(NotHere::new);
        asked.withdraw(officer.fullName(), clock.instant());
        note(
                part,
                officer,
                Milestone.EXTENSION_WITHDRAWN,
                Map.of("new", asked.wanted().toString()));
    }

    private Round hold(SubmissionId part) {
        return reporting.hold(requests.roundOf(part).orElseThrow(NotHere::new));
    }

    private PartProgress own(SubmissionId id, Officer officer) {
        PartProgress part = drafting.progress(id, officer);
        if (!part.isOf(officer)) {
            throw new NotHere();
        }
        return part;
    }

    private void note(PartProgress part, Officer officer, Milestone milestone, Map<String, String> said) {
        Map<String, String> details = new HashMap<>(said);
        details.put("unit", office.unit(part.unit()).name());
        journal.record(part.round().value(), officer.fullName(), milestone, details);
    }
}
