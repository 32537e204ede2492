package vn.trinhky.verification;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries codes or sends files without end: twenty of each from one address in ten minutes, then a pause
 * until those have passed. Neighbours in one IPv6 network (/64) count as one. Each node counts by itself and remembers the
 * latest ten thousand addresses.
 */
@Component
public class Brake {

    static final int FREE = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int REMEMBERED = 10_000;
    private static final int NETWORK = 8;

    private final Clock clock;
    private final Map<Trace, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Trace, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    Brake(Clock clock) {
        this.clock = clock;
    }

    /** What is counted. */
    public enum Kind {
        UNKNOWN_CODE,
        FILE
    }

    private record Trace(Kind kind, String network) {}

    private record Tries(int count, Instant since) {}

    /** How long this address has to wait before it may try again; zero when it may. */
    public synchronized Duration waitFor(Kind kind, String address) {
        Tries known = tries.get(new Trace(kind, network(address)));
        if (known == null || known.count < FREE) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.since.plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public synchronized void count(Kind kind, String address) {
        Instant now = clock.instant();
        tries.merge(
                new Trace(kind, network(address)),
                new Tries(1, now),
                (before, one) ->
                        before.since.plus(WINDOW).isAfter(now) ? new Tries(before.count + 1, before.since) : one);
    }

    /** Addresses come from the container in numbers, so nothing is asked of a name server. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] numbers = InetAddress.getByName(address).getAddress();
            return java.util.HexFormat.of().formatHex(numbers, 0, Math.min(NETWORK, numbers.length));
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
