package vn.trinhky.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.review.Review;

/**
 * Where a report stands.
 *
 * @param replaced the issued one whose place it is to take, or took; null for none
 * @param review of the newest version
 * @param awaited the names of those who must act now
 */
record Standing(
        ReportId report, @Nullable ReportId replaced, PathStep step, Optional<Review> review, List<String> awaited) {}
