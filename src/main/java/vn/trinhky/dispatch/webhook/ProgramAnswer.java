package vn.trinhky.dispatch.webhook;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program says of a document.
 *
 * @param delivery as the program was sent it
 * @param who the person at the addressee's who opened, acknowledged or refused it; not needed for an arrival
 * @param reason why it is refused
 */
record ProgramAnswer(
        UUID delivery,
        State state,
        @Nullable String who,
        @Nullable String reason) {

    /** What can be said of it. */
    enum State {
        ARRIVED,
        OPENED,
        ACKNOWLEDGED,
        REFUSED
    }

    /** What names neither cannot be read. */
    ProgramAnswer {
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(state);
    }
}
