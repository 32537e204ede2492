package vn.trinhky.issuing.validity;

import java.time.Instant;
import vn.trinhky.compilation.ReportId;

/** Whether an issued document still holds. It stays issued for ever; what ends is that anybody may rely on it. */
public sealed interface Validity {

    /** Nothing has been said against it. */
    record InForce() implements Validity {}

    /** The office took it back. (Decree 30/2020, art. 17) */
    record Recalled(Instant since, String reason) implements Validity {}

    /** Another document took its place. */
    record Replaced(Instant since, String reason, ReportId by) implements Validity {}
}
