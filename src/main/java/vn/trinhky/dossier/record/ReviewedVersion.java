package vn.trinhky.dossier.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.review.Review;
import vn.trinhky.review.Verdict;
import vn.trinhky.review.initials.Initial;

/** What became of one version that was sent to review. @param number of the version, counted from 1 */
record ReviewedVersion(
        int number,
        Review.State state,
        List<GivenVerdict> verdicts,
        @Nullable String layoutCheckedBy,
        @Nullable String layoutReason,
        @Nullable Instant clearedAt,
        List<GivenInitial> initials) {

    /** @param reason null when she cleared it */
    record GivenVerdict(
            String reviewer,
            Verdict.Decision decision,
            @Nullable String reason,
            Instant at) {}

    /** @param digest of the version that is answered for */
    record GivenInitial(Initial.Part part, String name, String post, String digest, Instant at) {}

    static ReviewedVersion of(Review review, List<Initial> initials, Map<PersonId, String> names) {
        return new ReviewedVersion(
                review.number(),
                review.state(),
                review.verdicts().stream()
                        .map(verdict -> new GivenVerdict(
                                verdict.spokenBy(names.getOrDefault(verdict.reviewer(), "")),
                                verdict.decision(),
                                verdict.reason(),
                                verdict.givenAt()))
                        .toList(),
                review.layoutCheckedBy(),
                review.layoutReason(),
                review.clearedAt(),
                initials.stream()
                        .map(one -> new GivenInitial(one.part(), one.name(), one.post(), one.digest(), one.at()))
                        .toList());
    }
}
