package vn.trinhky.upload;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.reading.WordReading;
import vn.trinhky.word.reading.found.CommentInWord;
import vn.trinhky.word.reading.found.NotCarried;

/**
 * A reading as it lies in the database.
 *
 * @param original null when the file has no tracked changes
 */
record StoredReading(
        JsonNode accepted,
        @Nullable JsonNode original,
        List<CommentInWord> comments,
        List<NotCarried> notCarried,
        @Nullable DraftMark mark) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(WordReading reading) {
        return JSON.writeValueAsString(new StoredReading(
                ManuscriptJson.node(reading.accepted()),
                reading.hasTrackedChanges() ? ManuscriptJson.node(reading.original()) : null,
                reading.comments(),
                reading.notCarried(),
                reading.mark().orElse(null)));
    }

    static WordReading read(String json) {
        StoredReading stored = JSON.readValue(json, StoredReading.class);
        var accepted = ManuscriptJson.read(stored.accepted());
        JsonNode original = stored.original();
        return new WordReading(
                accepted,
                original == null || original.isNull() ? accepted : ManuscriptJson.read(original),
                stored.comments(),
                stored.notCarried(),
                Optional.ofNullable(stored.mark()));
    }
}
