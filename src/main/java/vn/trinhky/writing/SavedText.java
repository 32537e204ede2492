package vn.trinhky.writing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.change.Conflict;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.ManuscriptJson;

/**
 * The answer to a text that was saved.
 *
 * @param digest of what is stored now: the base of the next save
 * @param text what is stored now, null if it is exactly what was sent
 * @param conflicts what both changed; the sender keeps her side until she has chosen
 * @param others who else has the section open
 */
public record SavedText(
        String digest,
        @Nullable JsonNode text,
        List<TwoVersions> conflicts,
        String changedBy,
        Instant changedAt,
        List<String> others) {

    /** A block in the sender's and in the stored version; null where that side deleted it. */
    public record TwoVersions(
            String block, @Nullable JsonNode mine, @Nullable JsonNode theirs) {

        static TwoVersions of(Conflict conflict) {
            return new TwoVersions(conflict.block().value(), node(conflict.mine()), node(conflict.theirs()));
        }

        private static @Nullable JsonNode node(@Nullable Block block) {
            return block == null ? null : ManuscriptJson.node(block);
        }
    }

    public static SavedText of(JoinedText joined, SentText sent, String who, Instant at, List<String> others) {
        return new SavedText(
                Digests.of(joined.text()),
                sent.isExactly(joined.text()) ? null : ManuscriptJson.node(joined.text()),
                joined.conflicts().stream().map(TwoVersions::of).toList(),
                who,
                at,
                others);
    }
}
