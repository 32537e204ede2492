package vn.trinhky.review.remarks;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.office.PersonId;
import vn.trinhky.review.LayoutReturned;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.VerdictGiven;

/**
 * Makes a remark on the whole report of every reason for which a version is returned, so that it is answered and settled
 * like all other points.
 */
@Component
class StatedReasons {

    private final Remarks remarks;
    private final Reviewing reviewing;
    private final Clock clock;

    StatedReasons(Remarks remarks, Reviewing reviewing, Clock clock) {
        this.remarks = remarks;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @EventListener
    void on(VerdictGiven given) {
        Review review = reviewing.newest(given.report()).orElseThrow();
        review.verdicts().stream()
                .filter(verdict -> verdict.reviewer().equals(given.reviewer()))
                .forEach(verdict -> keep(review, given.by().id(), given.by().fullName(), verdict.reason()));
    }

    @EventListener
    void on(LayoutReturned returned) {
        Review review = reviewing.newest(returned.report()).orElseThrow();
        keep(review, null, String.valueOf(review.layoutCheckedBy()), review.layoutReason());
    }

    private void keep(Review review, @Nullable PersonId person, String author, @Nullable String reason) {
        if (reason != null) {
            remarks.save(
                    Remark.reason(review.report(), review.number(), person, author, reason.strip(), clock.instant()));
        }
    }
}
