package vn.trinhky.workflow.map.pace;

import java.time.Duration;
import java.util.List;

/**
 * How long a step takes as a rule, without the days on which nobody works.
 *
 * @param median as long or shorter in half of the cases
 * @param times in how many cases
 */
public record Usual(Duration median, long times) {

    private static final long HOURS_IN_A_DAY = 24;

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
        return amountOfHours() < HOURS_IN_A_DAY ? Measure.HOURS : Measure.DAYS;
    }

    /** So many minutes, hours or working days, rounded; one at least. */
    public long amount() {
        return switch (measure()) {
            case MINUTES -> Math.max(1, median.toMinutes());
            case HOURS -> amountOfHours();
            case DAYS -> Math.round(median.toHours() / 24.0);
        };
    }

    /** Whether what has lasted so long, without the days on which nobody works, takes longer than it usually does. */
    boolean isExceededBy(Duration lasted) {
        return lasted.compareTo(median) > 0;
    }

    private long amountOfHours() {
        return Math.round(median.toMinutes() / 60.0);
    }
}
