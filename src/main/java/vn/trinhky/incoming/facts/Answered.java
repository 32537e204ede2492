package vn.trinhky.incoming.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender was told.
 *
 * @param refusal why it was given back; null if it was accepted
 */
@Embeddable
public record Answered(
        @Column(name = "answered_by") String by,
        @Column(name = "answered_at") Instant at,
        @Column(name = "refusal_reason") @Nullable String refusal) {}
