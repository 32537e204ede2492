package vn.trinhky.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.changing.ReviewerChange;
import vn.trinhky.regime.changing.RoundChanged;

/** A version that lies before its reviewers follows when they change. Later versions go to the new ones in any case. */
@Component
class ReviewInChangedRound {

    private final Reviews reviews;
    private final Compilation compilation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewInChangedRound(Reviews reviews, Compilation compilation, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.compilation = compilation;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(RoundChanged changed) {
        if (changed.change() instanceof ReviewerChange change) {
            Report report = compilation.reportOf(changed.round()).orElseThrow();
            reviews.lockNewest(report.id())
                    .filter(review -> review.state() == Review.State.WITH_REVIEWERS)
                    .ifPresent(review -> follow(review, change, changed.by()));
        }
    }

    private void follow(Review review, ReviewerChange change, String who) {
        Instant now = clock.instant();
        if (change instanceof ReviewerChange.Replaced replaced) {
            if (review.replace(replaced.before(), replaced.after(), now)) {
                events.publishEvent(new ReviewerReplaced(review.report(), replaced.before(), replaced.after()));
            }
            askNewcomers(review, now);
        } else if (change instanceof ReviewerChange.Added added) {
            review.add(added.reviewer());
            askNewcomers(review, now);
        } else if (change instanceof ReviewerChange.Removed removed) {
            remove(review, removed.reviewer(), who, now);
        }
    }

    private void askNewcomers(Review review, Instant now) {
        review.askNewcomers(now)
                .forEach(reviewer -> events.publishEvent(new ReviewerAsked(review.report(), reviewer)));
    }

    private void remove(Review review, PersonId reviewer, String who, Instant now) {
        boolean wasAsked = review.asked(reviewer).isPresent();
        List<PersonId> next = review.remove(reviewer, now);
        if (review.state() == Review.State.RETURNED) {
            compilation.reopen(review.report(), String.join("\n", review.reasons()), who);
        }
        if (wasAsked) {
            events.publishEvent(new ReviewerTakenOff(review.report(), reviewer, review.state(), next));
        }
    }
}
