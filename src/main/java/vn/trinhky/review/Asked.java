package vn.trinhky.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.web.Formats;

/**
 * A reviewer who was asked for her verdict.
 *
 * @param due the last day for it, null when the regime sets none
 */
@Embeddable
public record Asked(
        @Embedded PersonId reviewer,
        Instant askedAt,
        @Nullable LocalDate due) {

    /** Days are counted from the office's day on which she is asked, that day not included. */
    static Asked now(PersonId reviewer, ReviewManner manner, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Formats.OFFICE_ZONE);
        return new Asked(reviewer, at, manner.days() > 0 ? day.plusDays(manner.days()) : null);
    }

    public boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due);
    }
}
