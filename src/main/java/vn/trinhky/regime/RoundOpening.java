package vn.trinhky.regime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.regime.refusals.DeadlineInThePast;
import vn.trinhky.regime.refusals.RoundAlreadyOpen;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.RoundDays;
import vn.trinhky.regime.timing.Timings;
import vn.trinhky.web.NotHere;

/** Opens rounds, whoever wants it: the compiler, or the day that the regime's timing names. */
@Component
public class RoundOpening {

    private final Regimes regimes;
    private final Rounds rounds;
    private final Timings timings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundOpening(
            Regimes regimes,
            Rounds rounds,
            Timings timings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.regimes = regimes;
        this.rounds = rounds;
        this.timings = timings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the round of a period because its day has come.
     *
     * @throws NotHere if it is decided, or has been meanwhile, that no such round opens by itself
     * @throws RoundAlreadyOpen if the period has its round
     * @throws DeadlineInThePast if the deadline is over
     */
    @Transactional
    public RoundId openOnItsDay(RegimeId id, ReportingPeriod period) {
        ReportingRegime regime = regimes.findById(id).orElseThrow(NotHere::new);
        RegimeTiming timing = timings.of(id)
                .filter(now -> now.period() == period.kind())
                .filter(now -> now.opensOn(period).isPresent())
                .orElseThrow(NotHere::new);
        return open(regime, period, timings.days(timing, regime.plan(), period), Journal.SYSTEM);
    }

    /** Opens it with the deadline that somebody has named; tiers that have a later day by the timing keep that. */
    RoundId open(ReportingRegime regime, ReportingPeriod period, LocalDate deadline, String who) {
        RoundDays days = planned(regime, period)
                .map(planned -> planned.after(deadline))
                .orElseGet(() -> new RoundDays(deadline, Map.of()));
        return open(regime, period, days, who);
    }

    /** When the parts of a period would be due: by the timing, or else by the day that the plan names. */
    LocalDate plannedDeadline(ReportingRegime regime, ReportingPeriod period) {
        return planned(regime, period).map(RoundDays::deadline).orElseGet(() -> byThePlan(regime.plan(), period));
    }

    /** The days by the timing; an ad hoc report has none, they are named when it is asked for. */
    private Optional<RoundDays> planned(ReportingRegime regime, ReportingPeriod period) {
        return timings.of(regime.id())
                .filter(timing -> timing.period() == period.kind() && period.kind() != ReportingPeriod.Kind.AD_HOC)
                .map(timing -> timings.days(timing, regime.plan(), period));
    }

    private static LocalDate byThePlan(RegimePlan plan, ReportingPeriod period) {
        LocalDate last = period.lastDay();
        return last.withDayOfMonth(Math.min(plan.dueDay(), last.lengthOfMonth()));
    }

    /** The first period from today's on that has no round yet. */
    ReportingPeriod nextPeriod(RegimeId regime) {
        ReportingPeriod.Kind kind = timings.of(regime).map(RegimeTiming::period).orElse(ReportingPeriod.Kind.QUARTER);
        ReportingPeriod period = ReportingPeriod.of(kind, LocalDate.now(clock));
        while (rounds.existsByRegimeAndPeriod(regime, period)) {
            period = period.next();
        }
        return period;
    }

    private RoundId open(ReportingRegime regime, ReportingPeriod period, RoundDays days, String who) {
        if (rounds.existsByRegimeAndPeriod(regime.id(), period)) {
            throw new RoundAlreadyOpen(period.inWords());
        }
        if (days.deadline().isBefore(LocalDate.now(clock))) {
            throw new DeadlineInThePast();
        }
        RegimeTiming timing = timings.of(regime.id()).orElse(null);
        Round round = save(new Round(regime, period, new Opening(days, timing, who, clock.instant())));
        journal.record(
                round.id().value(),
                who,
                Milestone.ROUND_OPENED,
                Map.of("period", period.inWords(), "deadline", days.deadline().toString()));
        events.publishEvent(new RoundOpened(round.id()));
        return round.id();
    }

    /** Two who open the same period at the same moment both saw no round; the table lets one through. */
    private Round save(Round round) {
        try {
            return rounds.saveAndFlush(round);
        } catch (DataIntegrityViolationException faster) {
            throw new RoundAlreadyOpen(round.period().inWords());
        }
    }
}
