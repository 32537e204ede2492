package vn.trinhky.drafting;

/**
 * Nothing of a part is sent back any more: it stands as it was submitted.
 *
 * @param from where it was until then
 */
public record ReturnWithdrawn(SubmissionId submission, Submission.State from) {}
