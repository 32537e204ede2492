package vn.trinhky.issuing.validity;

import java.time.Instant;
import java.util.Optional;
import vn.trinhky.compilation.ReportId;

/** Whether an issued document still holds. It stays issued for ever; what ends is that anybody may rely on it. */
public sealed interface Validity {

    /** That nobody may rely on it any more, since when and why; empty while it is in force. */
    default Optional<Ended> ended() {
        return this instanceof Ended ended ? Optional.of(ended) : Optional.empty();
    }

    /** It does not hold any more. */
    sealed interface Ended extends Validity {

        Instant since();

        String reason();
    }

    /** Nothing has been said against it. */
    record InForce() implements Validity {}

    /** The office took it back. (Decree 30/2020, art. 17) */
    record Recalled(Instant since, String reason) implements Ended {}

    /** Another document took its place. */
    record Replaced(Instant since, String reason, ReportId by) implements Ended {}
}
