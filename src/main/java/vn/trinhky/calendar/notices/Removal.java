package vn.trinhky.calendar.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a notice does not hold any more, who removed it and when. */
@Embeddable
public record Removal(
        @Column(name = "removed_because") String reason,
        @Column(name = "removed_by") String by,
        @Column(name = "removed_at") Instant at) {}
