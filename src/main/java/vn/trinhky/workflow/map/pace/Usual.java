package vn.trinhky.workflow.map.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a step takes as a rule, in calendar time.
 *
 * @param median as long or shorter in half of the cases
 * @param times in how many cases
 */
public record Usual(Duration median, long times) {

    private static final long HOURS_IN_TWO_DAYS = 48;

    /** In which words it is said. */
    public enum Measure {
        MINUTES,
        HOURS,
        DAYS
    }

    /** @param lengths one at least */
    static Usual of(List<Duration> lengths) {
        List<Duration> sorted = lengths.stream().sorted().toList();
        Duration upper = sorted.get(sorted.size() / 2);
        Duration lower = sorted.get((sorted.size() - 1) / 2);
        return new Usual(upper.plus(lower).dividedBy(2), lengths.size());
    }

    public Measure measure() {
        if (median.toMinutes() < 60) {
            return Measure.MINUTES;
        }
        return median.toHours() < HOURS_IN_TWO_DAYS ? Measure.HOURS : Measure.DAYS;
    }

    /** So many minutes, hours or days, rounded; one at least. */
    public long amount() {
        return switch (measure()) {
            case MINUTES -> Math.max(1, median.toMinutes());
            case HOURS -> Math.round(median.toMinutes() / 60.0);
            case DAYS -> Math.round(median.toHours() / 24.0);
        };
    }

    /** Whether something that began then takes longer than it usually does. */
    public boolean isExceeded(Instant since, Instant now) {
        return Duration.between(since, now).compareTo(median) > 0;
    }
}
