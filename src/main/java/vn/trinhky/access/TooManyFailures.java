package vn.trinhky.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The name was tried too often from this address; the password was not even looked at. */
final class TooManyFailures extends AuthenticationException {

    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("too many failures");
        this.wait = wait;
    }

    long minutes() {
        return wait.plusSeconds(59).toMinutes();
    }

    long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
