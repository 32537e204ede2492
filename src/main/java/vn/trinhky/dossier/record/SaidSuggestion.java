package vn.trinhky.dossier.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.json.ProposalColumn;
import vn.trinhky.review.remarks.Suggestion;

/** A suggested change. @param change its kind and its blocks, as documents of the editor */
record SaidSuggestion(
        UUID id,
        int version,
        String section,
        JsonNode change,
        String reason,
        String author,
        Instant at,
        Suggestion.State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static SaidSuggestion of(Suggestion one) {
        return new SaidSuggestion(
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
