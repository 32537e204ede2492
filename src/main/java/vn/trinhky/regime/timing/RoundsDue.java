package vn.trinhky.regime.timing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.web.NotHere;

/**
 * Finds the rounds whose day has come and schedules each of them once, whichever node looks. A day that passed while nobody
 * looked is made up for as long as the parts are not due.
 */
@Component
class RoundsDue {

    static final TaskDescriptor<DueRound> OPENING = TaskDescriptor.of("open-round", DueRound.class);

    /** A window may end after its period, and a round may open before its period has begun. */
    private static final int PERIODS_BACK = 2;

    /** A round may open 180 days before its data end, and these may end in the month after its period. */
    private static final int PERIODS_AHEAD = 8;

    private static final int PERIODS = PERIODS_BACK + 1 + PERIODS_AHEAD;

    private final Timings timings;
    private final Reporting reporting;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RoundsDue(Timings timings, Reporting reporting, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.timings = timings;
        this.reporting = reporting;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Schedules the opening of each; a round that is about to be opened already is left alone. Each in a transaction of its
     * own: that another node was faster would spoil one that holds more.
     */
    void look() {
        for (DueRound round : today()) {
            scheduler
                    .getObject()
                    .scheduleIfNotExists(
                            OPENING.instance(round.name()).data(round).scheduledTo(clock.instant()));
        }
    }

    /** The rounds whose day has come and that are not there yet. */
    List<DueRound> today() {
        LocalDate today = LocalDate.now(clock);
        List<DueRound> found = new ArrayList<>();
        timings.inForce().forEach((id, timing) -> around(timing.period(), today)
                .filter(period -> hasCome(id, timing, period, today))
                .forEach(period -> found.add(DueRound.of(id, period))));
        return found;
    }

    private boolean hasCome(RegimeId id, RegimeTiming timing, ReportingPeriod period, LocalDate today) {
        boolean isOpen =
                timing.opensOn(period).filter(day -> !day.isAfter(today)).isPresent();
        if (!isOpen || reporting.round(id, period).isPresent()) {
            return false;
        }
        ReportingRegime regime = reporting.regime(id).orElseThrow(NotHere::new);
        return !timings.days(timing, regime.plan(), period).deadline().isBefore(today);
    }

    private static Stream<ReportingPeriod> around(ReportingPeriod.Kind kind, LocalDate today) {
        ReportingPeriod first = ReportingPeriod.of(kind, today);
        for (int back = 0; back < PERIODS_BACK; back++) {
            first = first.previous();
        }
        return Stream.iterate(first, ReportingPeriod::next).limit(PERIODS);
    }
}
