package vn.trinhky.compilation.contributed;

import java.time.Instant;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.contributed.ContributedSection;

/**
 * That something a unit wrote is left out of the report, and why.
 *
 * @param block the block's id, empty for all that the unit wrote in the section
 * @param digest of the words that were left out; when the unit writes others, the dismissal lapses
 */
public record Dismissal(
        SubmissionId submission, String section, String block, String digest, String reason, String by, Instant at) {

    /** Whether it still covers a block of what the unit has there now. */
    boolean covers(ContributedSection now, String block) {
        boolean here = section.equals(now.section()) && submission.equals(now.submission());
        boolean meant = this.block.isEmpty() || this.block.equals(block);
        return here && meant && digest.equals(now.digestOf(this.block));
    }
}
