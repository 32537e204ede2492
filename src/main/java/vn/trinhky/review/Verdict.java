package vn.trinhky.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;

/**
 * What one reviewer said of one version.
 *
 * @param reason null when she cleared it
 */
@Embeddable
public record Verdict(
        @Embedded PersonId reviewer,
        @Enumerated(EnumType.STRING) Decision decision,
        @Nullable String reason,
        Instant givenAt) {

    /** Clear, or return with a reason. */
    public enum Decision {
        CLEARED,
        RETURNED
    }
}
