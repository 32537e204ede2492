package vn.trinhky.drafting;

/** The unit's leader has approved; the part has left the unit. */
public record PartSubmitted(SubmissionId submission) {}
