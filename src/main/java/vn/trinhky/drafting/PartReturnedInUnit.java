package vn.trinhky.drafting;

/** The unit's leader has returned the part to the drafter. */
public record PartReturnedInUnit(SubmissionId submission) {}
