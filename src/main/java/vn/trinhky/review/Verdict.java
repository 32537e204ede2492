package vn.trinhky.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;

/**
 * What one reviewer said of one version.
 *
 * @param reviewer whose voice it is
 * @param reason null when she cleared it
 * @param standIn who spoke in her place, with her name; null when she spoke herself
 */
@Embeddable
public record Verdict(
        @Embedded PersonId reviewer,
        @Enumerated(EnumType.STRING) Decision decision,
        @Nullable String reason,
        Instant givenAt,
        @Nullable String standIn) {

    /** Clear, or return with a reason. */
    public enum Decision {
        CLEARED,
        RETURNED
    }

    static Verdict of(Officer officer, Decision decision, @Nullable String reason, Instant at) {
        return new Verdict(officer.seat(), decision, reason, at, officer.actsForAnother() ? officer.fullName() : null);
    }

    /** Who spoke, as records name her. */
    public String spokenBy(String reviewerName) {
        return standIn == null ? reviewerName : standIn;
    }
}
