package vn.trinhky.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of a unit's part in a round. */
@Embeddable
public record SubmissionId(@Column(name = "submission_id") UUID value) {}
