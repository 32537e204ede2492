package vn.trinhky.drafting;

/** The compiler has returned the part to its unit. */
public record PartReturnedToUnit(SubmissionId submission) {}
