package vn.trinhky.regime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.entrusting.Entrusting;
import vn.trinhky.regime.changing.Effect;
import vn.trinhky.regime.changing.OutageCredit;
import vn.trinhky.regime.changing.ReviewerChange;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.changing.RoundChanged;
import vn.trinhky.regime.changing.Stake;
import vn.trinhky.regime.changing.refusals.HoldsNoReviewerPost;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.regime.refusals.RoundNotUnderWay;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Changes rounds that are under way, and says beforehand what that touches. */
@Component
public class RoundChanging {

    private final Reporting reporting;
    private final ObjectProvider<Stake> stakes;
    private final OfficeDirectory office;
    private final Entrusting entrusting;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundChanging(
            Reporting reporting,
            ObjectProvider<Stake> stakes,
            OfficeDirectory office,
            Entrusting entrusting,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reporting = reporting;
        this.stakes = stakes;
        this.office = office;
        this.entrusting = entrusting;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a change would do.
     *
     * @param objection why it cannot be made, null if it can
     */
    public record Preview(@Nullable Refusal objection, List<Effect> effects) {}

    /** Looks at a change without making it, for the round's compiler. */
    @Transactional(readOnly = true)
    public Preview preview(RoundId id, RoundChange change, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        Refusal objection = objection(round, change, officer);
        List<Effect> effects = objection == null
                ? stakes.orderedStream()
                        .flatMap(stake -> stake.effects(round, change).stream())
                        .toList()
                : List.of();
        return new Preview(objection, effects);
    }

    /**
     * Changes the round; every stage follows in the same transaction.
     *
     * @throws NotTheCompiler unless the officer compiles this round
     * @throws RoundNotUnderWay if it is closed
     */
    @Transactional
    public void change(RoundId id, RoundChange change, Officer officer) {
        Round round = reporting.hold(id);
        reporting.roundFor(id, officer);
        Refusal.raise(objection(round, change, officer));
        take(round, change, change.details(round, office), officer);
    }

    /**
     * Puts somebody else in the place of a reviewer, for the administrator of the compiling unit.
     *
     * @throws vn.trinhky.office.entrusting.NotYourUnit unless the officer looks after that unit
     * @throws HoldsNoReviewerPost if the other one holds no such post
     */
    @Transactional
    public void reassignReview(RoundId id, ReviewerChange.Replaced change, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        Round round = reporting.hold(id);
        entrusting.demandAdministrator(officer, round.plan().compilingUnit());
        if (office.holders(PostKind.REVIEWER).stream()
                .noneMatch(holder -> holder.id().equals(change.after()))) {
            throw new HoldsNoReviewerPost();
        }
        Refusal.raise(objection(round, change, round.objectionToBeingChanged()));
        Map<String, String> details = new HashMap<>(change.details(round, office));
        details.put("reason", stated);
        take(round, change, details, officer);
    }

    private void take(Round round, RoundChange change, Map<String, String> details, Officer officer) {
        journal.record(round.id().value(), officer.fullName(), change.milestone(), details);
        round.take(change);
        events.publishEvent(new RoundChanged(round.id(), change, officer.fullName()));
    }

    /** Gives time back that units lost because the application did not run; nobody asks for it and nobody decides. */
    @Transactional
    public void credit(RoundId id, OutageCredit credit) {
        Round round = reporting.hold(id);
        Refusal.raise(credit.objection(round, LocalDate.now(clock)));
        journal.record(id.value(), Journal.SYSTEM, credit.milestone(), credit.details(round, office));
        round.take(credit);
        events.publishEvent(new RoundChanged(id, credit, Journal.SYSTEM));
    }

    private @Nullable Refusal objection(Round round, RoundChange change, Officer officer) {
        return objection(round, change, round.objectionToChanging(officer));
    }

    private @Nullable Refusal objection(Round round, RoundChange change, @Nullable Refusal first) {
        Refusal own = first;
        if (own == null) {
            own = change.objection(round, LocalDate.now(clock));
        }
        return own == null
                ? stakes.orderedStream()
                        .flatMap(stake -> Stream.ofNullable(stake.objection(round, change)))
                        .findFirst()
                        .orElse(null)
                : own;
    }
}
