package vn.trinhky.drafting;

/** The report was cleared with this part; the unit's work in the round is done. */
public record PartAccepted(SubmissionId submission) {}
