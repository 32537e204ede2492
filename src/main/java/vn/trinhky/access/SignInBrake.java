package vn.trinhky.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. After five failures for one name from one address, each further failure shuts that pair out for
 * twice as long, from half a minute up to fifteen. Others are not hindered: an officer cannot be locked out from
 * elsewhere. Each node counts by itself and remembers the latest ten thousand pairs.
 */
@Component
class SignInBrake {

    static final int FREE_FAILURES = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Pair, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Pair(String name, String address) {
        static Pair of(String name, String address) {
            return new Pair(name.strip().toLowerCase(Locale.ROOT), address);
        }
    }

    private record Failures(int count, Instant latest) {
        Instant shutUntil() {
            if (count < FREE_FAILURES) {
                return latest;
            }
            Duration doubled = SHORTEST.multipliedBy(1L << Math.min(count - FREE_FAILURES, 10));
            return latest.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
        }
    }

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /** How long this pair still has to wait; zero when it may try. */
    synchronized Duration waitFor(String name, String address) {
        Failures known = failures.get(Pair.of(name, address));
        Instant now = clock.instant();
        return known == null || !known.shutUntil().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, known.shutUntil());
    }

    synchronized void failed(String name, String address) {
        failures.merge(
                Pair.of(name, address),
                new Failures(1, clock.instant()),
                (before, one) -> new Failures(before.count() + 1, one.latest()));
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(Pair.of(name, address));
    }

    synchronized int remembered() {
        return failures.size();
    }
}
