package vn.trinhky.dispatch.channel;

import java.time.Duration;

/**
 * How often a channel tries before a person is asked. Each pause is twice the one before.
 *
 * @param attempts all of them, the first counted
 * @param longest no pause is longer
 */
public record Patience(int attempts, Duration first, Duration longest) {

    /** @param failed attempts so far, at least one */
    public Duration pauseAfter(int failed) {
        Duration pause = first.multipliedBy(1L << Math.min(failed - 1, 20));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
