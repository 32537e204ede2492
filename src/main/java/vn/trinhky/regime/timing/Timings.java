package vn.trinhky.regime.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.ReportingPeriod;

/** Answers when reports are due; deciding about it is {@link TimingKeeping}'s. */
@Component
public class Timings {

    private final TimingRows rows;
    private final WorkingCalendar calendar;

    Timings(TimingRows rows, WorkingCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /** What is in force; empty if nobody has decided about it. */
    @Transactional(readOnly = true)
    public Optional<RegimeTiming> of(RegimeId regime) {
        return versions(regime).stream().findFirst().map(TimingVersion::timing);
    }

    /** All that was ever in force, the latest first. */
    @Transactional(readOnly = true)
    public List<TimingVersion> versions(RegimeId regime) {
        return rows.of(regime);
    }

    /** What is in force for all regimes about which somebody has decided. */
    @Transactional(readOnly = true)
    public Map<RegimeId, RegimeTiming> inForce() {
        return rows.inForce();
    }

    /** The days that a round of a period has by a timing; a unit that is off on its due day has its own next one. */
    @Transactional(readOnly = true)
    public RoundDays days(RegimeTiming timing, RegimePlan plan, ReportingPeriod period) {
        return RoundDays.of(timing, plan, period, calendar.days(), calendar.ownDays(plan.contributors()));
    }

    /** What a timing makes of the next periods that are not due before a day; ad hoc reports have none ahead. */
    @Transactional(readOnly = true)
    public List<PlannedPeriod> preview(RegimeTiming timing, LocalDate today, int count) {
        if (timing.period() == ReportingPeriod.Kind.AD_HOC) {
            return List.of();
        }
        WorkingDays days = calendar.days();
        ReportingPeriod early =
                ReportingPeriod.of(timing.period(), today).previous().previous();
        return Stream.iterate(early, ReportingPeriod::next)
                .map(period -> PlannedPeriod.of(timing, period, days))
                .filter(period -> period.isAhead(today))
                .limit(count)
                .toList();
    }
}
