package vn.trinhky.drafting;

/** The collection ended without this unit's part. */
public record PartMissing(SubmissionId submission) {}
