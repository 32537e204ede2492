package vn.trinhky.drafting;

/** A unit that was still at work, or whose part was with the compiler, is asked no longer. */
public record PartWithdrawn(SubmissionId submission) {}
