package vn.trinhky.dossier.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Reply;

/**
 * A remark with its thread.
 *
 * @param version that it was made on
 * @param section empty for the whole report
 * @param words what it is about, as it stood then; null for a whole section
 */
record SaidRemark(
        UUID id,
        int version,
        String section,
        @Nullable Anchor words,
        String author,
        String text,
        Instant at,
        @Nullable Instant edited,
        List<Reply> replies,
        Remark.State state,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    static SaidRemark of(Remark remark) {
        return new SaidRemark(
                remark.id(),
                remark.number(),
                remark.section(),
                remark.anchor(),
                remark.author(),
                remark.text(),
                remark.writtenAt(),
                remark.editedAt(),
                remark.replies(),
                remark.state(),
                remark.resolvedBy(),
                remark.resolvedAt());
    }
}
