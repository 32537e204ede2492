package vn.trinhky.operations.outage;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** Tells of outages; pages about a round ask it as {@code @outages}. */
@Component
public class Outages {

    private static final int MOST = 100;

    private final OutageRows rows;
    private final Reporting reporting;
    private final WorkingCalendar calendar;

    Outages(OutageRows rows, Reporting reporting, WorkingCalendar calendar) {
        this.rows = rows;
        this.reporting = reporting;
        this.calendar = calendar;
    }

    /**
     * An outage for the operator.
     *
     * @param lost the working days that it touched
     * @param rounds where units got time back
     */
    public record Line(Outage outage, List<LocalDate> lost, List<Round> rounds) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Line> latest() {
        WorkingDays days = calendar.days();
        return rows.newest(MOST).stream()
                .map(outage -> new Line(
                        outage,
                        outage.lost(days),
                        rows.roundsOf(outage).stream().map(reporting::round).toList()))
                .toList();
    }

    /** For which outages the units of a round got time back, the latest first. */
    @Transactional(readOnly = true)
    public List<Outage> creditedTo(RoundId round) {
        return rows.creditedTo(round);
    }
}
