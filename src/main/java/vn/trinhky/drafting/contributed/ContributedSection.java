package vn.trinhky.drafting.contributed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.UnitId;

/**
 * What a unit last submitted for a section, as a list of blocks without their words.
 *
 * @param number of the submitted version
 * @param digest of all words that it has there
 * @param blocks in the unit's order; never empty
 */
public record ContributedSection(
        UnitId unit, SubmissionId submission, int number, String section, String digest, List<Piece> blocks) {

    /**
     * One block.
     *
     * @param digest of its words
     */
    public record Piece(String block, String digest) {}

    public ContributedSection {
        blocks = List.copyOf(blocks);
    }

    /** The id of the submission, as a block's origin names it. */
    public String subject() {
        UUID id = submission.value();
        return id.toString();
    }

    /** The digest of one block, or of the whole section for an empty id; null if no such block is there now. */
    public @Nullable String digestOf(String block) {
        if (block.isEmpty()) {
            return digest;
        }
        return blocks.stream()
                .filter(piece -> Objects.equals(piece.block(), block))
                .map(Piece::digest)
                .findFirst()
                .orElse(null);
    }
}
