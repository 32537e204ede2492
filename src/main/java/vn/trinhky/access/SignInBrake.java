package vn.trinhky.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.trinhky.web.Brake;

/**
 * Slows down guessing at the door, for each name from each address. Others are not hindered: an officer cannot be locked
 * out from elsewhere.
 */
@Component
class SignInBrake {

    static final int FREE_FAILURES = Brake.FREE_FAILURES;
    static final Duration LONGEST = Brake.LONGEST;

    private final Brake brake;

    SignInBrake(Clock clock) {
        this.brake = new Brake(clock);
    }

    /** How long this pair still has to wait; zero when it may try. */
    Duration waitFor(String name, String address) {
        return brake.waitFor(pair(name, address));
    }

    void failed(String name, String address) {
        brake.failed(pair(name, address));
    }

    void succeeded(String name, String address) {
        brake.succeeded(pair(name, address));
    }

    int remembered() {
        return brake.remembered();
    }

    /** An address has no blank in it, so that two pairs are never written alike. */
    private static String pair(String name, String address) {
        return address + " " + name.strip().toLowerCase(Locale.ROOT);
    }
}
