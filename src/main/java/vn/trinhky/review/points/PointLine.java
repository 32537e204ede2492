package vn.trinhky.review.points;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.anchor.Standing;
import vn.trinhky.manuscript.json.ProposalColumn;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Reply;
import vn.trinhky.review.remarks.Suggestion;

/** Points as programs see them. */
interface PointLine {

    /**
     * @param section empty for a reason for which the whole report was returned
     * @param anchor the words as they stood in its version, null for the whole section
     * @param edited when the author last changed it
     */
    record RemarkLine(
            UUID id,
            int version,
            String section,
            @Nullable Anchor anchor,
            String author,
            String text,
            Instant writtenAt,
            @Nullable Instant edited,
            List<Reply> replies,
            Remark.State state,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt)
            implements PointLine {

        static RemarkLine of(Remark remark) {
            return new RemarkLine(
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

    /** @param change kind and blocks, as documents of the editor */
    record SuggestionLine(
            UUID id,
            int version,
            String section,
            JsonNode change,
            String reason,
            String author,
            Instant writtenAt,
            Suggestion.State state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt)
            implements PointLine {

        static SuggestionLine of(Suggestion one) {
            return new SuggestionLine(
                    one.id(),
                    one.number(),
                    one.section(),
                    ProposalColumn.node(one.proposal()),
                    one.reason(),
                    one.author(),
                    one.writtenAt(),
                    one.state(),
                    one.decidedBy(),
                    one.decidedAt());
        }
    }

    /**
     * A point at its place in the text as it is now.
     *
     * @param section where it stands now
     * @param standing the words it is about; null for a suggestion, an orphan or a whole section
     * @param orphan whether its words are not found any more
     * @param misfit whether the text has outgrown the suggestion
     */
    record PlacedLine(String section, @Nullable Standing standing, boolean orphan, boolean misfit, PointLine point) {

        static PlacedLine of(Point point) {
            if (point instanceof Point.OfSuggestion one) {
                return new PlacedLine(one.section(), null, false, one.misfit(), SuggestionLine.of(one.suggestion()));
            }
            Point.OfRemark one = (Point.OfRemark) point;
            return new PlacedLine(one.section(), one.standing(), one.orphan(), false, RemarkLine.of(one.remark()));
        }
    }
}
