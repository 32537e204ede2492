package vn.trinhky.regime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.changing.DistributionChange;
import vn.trinhky.regime.distribution.refusals.SameList;
import vn.trinhky.regime.refusals.CollectionClosed;
import vn.trinhky.regime.refusals.DeadlineInThePast;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.regime.refusals.RoundAlreadyOpen;
import vn.trinhky.regime.refusals.RoundNotUnderWay;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.marks.SecretDocument;

/** Opens rounds, ends their collection and closes them. */
@Component
public class Reporting {

    private final Regimes regimes;
    private final Rounds rounds;
    private final Journal journal;
    private final RoundOpening opening;
    private final ApplicationEventPublisher events;

    Reporting(Regimes regimes, Rounds rounds, Journal journal, RoundOpening opening, ApplicationEventPublisher events) {
        this.regimes = regimes;
        this.rounds = rounds;
        this.journal = journal;
        this.opening = opening;
        this.events = events;
    }

    /**
     * Takes a regime into the office.
     *
     * @throws SecretDocument if its reports would be state secrets
     */
    @Transactional
    public void introduce(ReportingRegime regime) {
        SecretDocument.refuse(regime.plan().secrecy());
        regimes.save(regime);
    }

    /**
     * Lets the reports of a regime's later rounds go to others; see {@code Distributing}, which reads the lines.
     *
     * @throws NotHere if she takes no part in it
     * @throws NotTheCompiler unless the officer compiles for the regime's unit, or is an administrator
     * @throws SameList if nothing would change
     */
    @Transactional
    public void distribute(RegimeId id, List<DistributionLine> lines, Officer officer) {
        ReportingRegime regime =
                regimes.findById(id).filter(known -> known.isSeenBy(officer)).orElseThrow(NotHere::new);
        if (!regime.isGovernedBy(officer)) {
            throw new NotTheCompiler();
        }
        if (lines.equals(regime.plan().distribution())) {
            throw new SameList();
        }
        RegimePlan before = regime.plan();
        regime.distribute(lines);
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.DISTRIBUTION_CHANGED,
                DistributionChange.details(before, regime.plan()));
    }

    /** The regimes whose reports the officer compiles. */
    @Transactional(readOnly = true)
    public List<ReportingRegime> compiledBy(Officer officer) {
        return regimes.findAll().stream()
                .filter(regime -> officer.holds(PostKind.COMPILER, regime.plan().compilingUnit()))
                .toList();
    }

    /** The regimes whose lists the officer keeps, by name. */
    @Transactional(readOnly = true)
    public List<ReportingRegime> governedBy(Officer officer) {
        return regimes.findAll().stream()
                .filter(regime -> regime.isGovernedBy(officer))
                .sorted(Comparator.comparing(ReportingRegime::name))
                .toList();
    }

    /**
     * Opens the round of a period.
     *
     * @throws NotTheCompiler unless the officer compiles for the regime's unit
     * @throws RoundAlreadyOpen if the period has its round
     * @throws DeadlineInThePast if the deadline is over
     */
    @Transactional
    public RoundId openRound(RegimeId regimeId, ReportingPeriod period, LocalDate deadline, Officer officer) {
        ReportingRegime regime = regimes.findById(regimeId).orElseThrow(NotHere::new);
        if (!officer.holds(PostKind.COMPILER, regime.plan().compilingUnit())) {
            throw new NotTheCompiler();
        }
        return opening.open(regime, period, deadline, officer.fullName());
    }

    /** When the parts of a period would be due: by the regime's timing, or else by its plan. */
    @Transactional(readOnly = true)
    public LocalDate plannedDeadline(ReportingRegime regime, ReportingPeriod period) {
        return opening.plannedDeadline(regime, period);
    }

    /** The first period from today's on that has no round yet. */
    @Transactional(readOnly = true)
    public ReportingPeriod nextPeriod(RegimeId regime) {
        return opening.nextPeriod(regime);
    }

    /**
     * Ends the collection although units are missing.
     *
     * @throws NotTheCompiler unless the officer compiles this round
     * @throws CollectionClosed if it has ended before
     */
    @Transactional
    public void closeCollection(RoundId id, Officer officer) {
        Round round = hold(id);
        Refusal.raise(round.objectionToEndingCollection(officer));
        endCollection(round, officer.fullName());
    }

    /** Ends the collection because every unit has submitted. */
    @Transactional
    public void completeCollection(RoundId id) {
        endCollection(round(id), Journal.SYSTEM);
    }

    /** Lets another person sign this round's report; whether she may, the stage that hands it over has asked. */
    @Transactional
    public void handSignatureTo(PersonId signatory, RoundId id) {
        hold(id).handSignatureTo(signatory);
    }

    /**
     * Sets the round's report by other layout rules than those of the day.
     *
     * @param reason why; see {@link Reason}
     * @throws NotTheCompiler unless the officer compiles the round or keeps its unit's records
     * @throws RoundNotUnderWay if it is closed
     */
    @Transactional
    public void chooseLayout(RoundId id, LayoutProfile profile, String reason, Officer officer) {
        Round round = hold(id);
        Refusal.raise(round.objectionToChoosingLayout(officer));
        String stated = Reason.stated(reason);
        round.chooseLayout(profile, stated);
        journal.record(
                id.value(),
                officer.fullName(),
                Milestone.LAYOUT_CHOSEN,
                Map.of("new", profile.key(), "reason", stated));
    }

    /** Closes the round, at the end of the report's path. */
    @Transactional
    public void closeRound(RoundId id) {
        Round round = round(id);
        round.close();
        journal.record(id.value(), Journal.SYSTEM, Milestone.ROUND_CLOSED, Map.of());
        events.publishEvent(new RoundClosed(id));
    }

    /** The round's report is to be replaced by another: the round is under way again, its collection remains ended. */
    @Transactional
    public void reopen(RoundId id) {
        hold(id).reopen();
    }

    /** The round, locked until the transaction ends: two last units cannot both believe that the other is missing. */
    @Transactional
    public Round hold(RoundId id) {
        return rounds.lock(id).orElseThrow(NotHere::new);
    }

    /** @throws NotHere if there is no such round */
    @Transactional(readOnly = true)
    public Round round(RoundId id) {
        return rounds.findById(id).orElseThrow(NotHere::new);
    }

    /** A regime's round of a period; empty when there was none. */
    @Transactional(readOnly = true)
    public Optional<Round> round(RegimeId regime, ReportingPeriod period) {
        return rounds.findByRegimeAndPeriod(regime, period);
    }

    /** The rounds of the same regime that were opened before this one, newest first. */
    @Transactional(readOnly = true)
    public List<RoundId> roundsBefore(Round round, int most) {
        return rounds.openedBefore(round.regime(), round.openedAt(), Limit.of(most));
    }

    @Transactional(readOnly = true)
    public Optional<ReportingRegime> regime(RegimeId id) {
        return regimes.findById(id);
    }

    /** The rounds that units still send to, in the order in which they were opened. */
    @Transactional(readOnly = true)
    public List<RoundId> collecting() {
        return rounds.collecting();
    }

    /** All rounds that the officer's units take part in, newest first. */
    @Transactional(readOnly = true)
    public List<Round> roundsFor(Officer officer) {
        return rounds.newestFirst().stream()
                .filter(round -> round.isWorkedOnBy(officer) || round.isContributedToBy(officer))
                .toList();
    }

    /**
     * A round that the officer may see.
     *
     * @throws NotHere if there is none, or her units take no part in it
     */
    @Transactional(readOnly = true)
    public Round roundFor(RoundId id, Officer officer) {
        Round round = round(id);
        if (!round.isWorkedOnBy(officer) && !round.isContributedToBy(officer)) {
            throw new NotHere();
        }
        return round;
    }

    private void endCollection(Round round, String actor) {
        round.endCollection();
        journal.record(round.id().value(), actor, Milestone.COLLECTION_CLOSED, Map.of());
        events.publishEvent(new CollectionEnded(round.id()));
    }
}
