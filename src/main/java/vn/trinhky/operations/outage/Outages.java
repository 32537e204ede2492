package vn.trinhky.operations.outage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.brief.RoundInBrief;
import vn.trinhky.regime.brief.RoundsInBrief;

/** Tells of outages; pages about a round ask it as {@code @outages}. */
@Component
public class Outages {

    private static final int MOST = 100;

    private final OutageRows rows;
    private final RoundsInBrief rounds;
    private final WorkingCalendar calendar;

    Outages(OutageRows rows, RoundsInBrief rounds, WorkingCalendar calendar) {
        this.rows = rows;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    /**
     * An outage for the operator.
     *
     * @param lost the working days that it touched
     * @param rounds where units got time back
     */
    public record Line(Outage outage, List<LocalDate> lost, List<RoundInBrief> rounds) {}

    /** The latest first, in the same few statements however many there are. */
    @Transactional(readOnly = true)
    public List<Line> latest() {
        WorkingDays days = calendar.days();
        List<Outage> newest = rows.newest(MOST);
        Map<UUID, List<RoundId>> credited = rows.roundsOf(newest);
        Map<RoundId, RoundInBrief> known =
                rounds.of(credited.values().stream().flatMap(List::stream).toList());
        return newest.stream()
                .map(outage -> new Line(
                        outage,
                        outage.lost(days),
                        credited.getOrDefault(outage.id(), List.of()).stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .toList()))
                .toList();
    }

    /** For which outages the units of a round got time back, the latest first. */
    @Transactional(readOnly = true)
    public List<Outage> creditedTo(RoundId round) {
        return rows.creditedTo(round);
    }
}
