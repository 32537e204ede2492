package vn.trinhky.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing. After five failures each further one shuts the guesser out for twice as long, from half a minute up
 * to fifteen. Each node counts by itself and remembers the latest ten thousand guessers.
 */
public final class Brake {

    public static final int FREE_FAILURES = 5;
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant latest) {
        Instant shutUntil() {
            if (count < FREE_FAILURES) {
                return latest;
            }
            Duration doubled = SHORTEST.multipliedBy(1L << Math.min(count - FREE_FAILURES, 10));
            return latest.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
        }
    }

    public Brake(Clock clock) {
        this.clock = clock;
    }

    /** How long the guesser still has to wait; zero when it may try. */
    public synchronized Duration waitFor(String guesser) {
        Failures known = failures.get(guesser);
        Instant now = clock.instant();
        return known == null || !known.shutUntil().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, known.shutUntil());
    }

    public synchronized void failed(String guesser) {
        failures.merge(
                guesser,
                new Failures(1, clock.instant()),
                (before, one) -> new Failures(before.count() + 1, one.latest()));
    }

    public synchronized void succeeded(String guesser) {
        failures.remove(guesser);
    }

    /** How many guessers are remembered. */
    public synchronized int remembered() {
        return failures.size();
    }
}
