package vn.trinhky.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of an authority before its time.
 *
 * @param since the first day on which it does not hold any more
 * @param by who entered it
 */
@Embeddable
public record Revocation(
        @Column(name = "revoked_from") LocalDate since,
        @Column(name = "revocation_reason") String reason,
        @Column(name = "revoked_by") String by,
        @Column(name = "revoked_at") Instant at) {}
