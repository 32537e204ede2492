package vn.trinhky.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a commitment. */
@Embeddable
public record CommitmentId(@Column(name = "commitment_id") UUID value) {}
