package vn.trinhky.review;

import java.time.Instant;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;

/** Proof that reviewers and clerk have cleared a version. Only {@link Reviewing} can give it. */
public sealed interface ClearedReport permits Clearance {

    FrozenReport text();

    Instant clearedAt();

    default ReportId report() {
        return text().report();
    }
}
