package vn.trinhky.drafting;

/** A drafter has taken her part back before it was approved. */
public record ApprovalWithdrawn(SubmissionId submission) {}
