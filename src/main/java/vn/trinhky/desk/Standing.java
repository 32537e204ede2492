package vn.trinhky.desk;

import java.util.List;
import java.util.Optional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.review.Review;

/**
 * Where a report stands.
 *
 * @param review of the newest version
 * @param awaited the names of those who must act now
 */
record Standing(ReportId report, PathStep step, Optional<Review> review, List<String> awaited) {}
