package vn.trinhky.verification.pages;

import java.time.Duration;

/** An address has tried too often; it may try again later. */
final class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration left;

    TooManyTries(Duration left) {
        super("too many tries from one address");
        this.left = left;
    }

    /** Rounded up, so that whoever waits as long is let in. */
    long seconds() {
        return left.toSeconds() + 1;
    }
}
