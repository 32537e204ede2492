package vn.trinhky.dispatch.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** From one address came too many links that were never given out; it may try again later. */
final class TooManyGuesses extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration left;

    TooManyGuesses(Duration left) {
        super("too many unknown links from one address", (@Nullable Throwable) null, false, true);
        this.left = left;
    }

    /** Rounded up, so that whoever waits as long is let in. */
    long seconds() {
        return left.toSeconds() + 1;
    }
}
