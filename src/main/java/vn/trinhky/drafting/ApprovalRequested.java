package vn.trinhky.drafting;

/** A drafter has finished; the unit's leader is to approve. */
public record ApprovalRequested(SubmissionId submission) {}
