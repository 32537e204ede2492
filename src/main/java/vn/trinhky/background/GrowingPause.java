package vn.trinhky.background;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/**
 * How long failed work rests before it is tried again: each time twice as long as the time before, up to a longest pause.
 *
 * @param first after the first failure
 * @param longest after many
 */
public record GrowingPause(Duration first, Duration longest) {

    /** More would not fit into a duration, and no pause grows so often. */
    private static final int DOUBLINGS = 20;

    /** @param before how often it had failed in a row before this failure */
    public Duration after(int before) {
        Duration doubled = first.multipliedBy(1L << Math.min(before, DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    /** For work that must never be given up, because nobody would notice that it was not done. */
    public <T> FailureHandler<T> withoutEnd() {
        return (complete, operations) -> operations.reschedule(
                complete, complete.getTimeDone().plus(after(complete.getExecution().consecutiveFailures)));
    }
}
