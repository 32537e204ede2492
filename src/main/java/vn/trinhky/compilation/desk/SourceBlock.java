package vn.trinhky.compilation.desk;

import java.util.UUID;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.web.InvalidInput;

/** A block of what a unit submitted. */
public record SourceBlock(SubmissionId submission, BlockId block) {

    /**
     * As a tick box sends it: the submission's id, a slash, the block's id.
     *
     * @throws InvalidInput if it is anything else
     */
    public static SourceBlock parse(String sent) {
        int slash = sent.indexOf('/');
        try {
            UUID submission = UUID.fromString(sent.substring(0, Math.max(0, slash)));
            return new SourceBlock(new SubmissionId(submission), new BlockId(sent.substring(slash + 1)));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidInput("block", "noSuchBlock");
        }
    }
}
