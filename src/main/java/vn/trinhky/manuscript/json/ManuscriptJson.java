package vn.trinhky.manuscript.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;

/**
 * A manuscript as the JSON of a ProseMirror document. Writing is canonical: equal manuscripts give equal strings.
 *
 * <p>Reading gives a fresh id to a node that has none, or one that another node already has (an editor copies a node's
 * attributes when a person splits or pastes it), and leaves out characters that no document can hold.
 */
public final class ManuscriptJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManuscriptJson() {}

    public static String write(Manuscript manuscript) {
        return JSON.writeValueAsString(JsonNodes.of(manuscript));
    }

    /** The same as a tree, for an answer that carries more than the manuscript. */
    public static JsonNode node(Manuscript manuscript) {
        return JsonNodes.of(manuscript);
    }

    /** A single block as a tree. */
    public static JsonNode node(Block block) {
        return JsonNodes.of(block);
    }

    /** @throws MalformedManuscript when it is not the JSON of a manuscript */
    public static Manuscript read(JsonNode node) {
        return new JsonReading().manuscript(node);
    }

    /** @throws MalformedManuscript when it is not JSON, or not the JSON of a manuscript */
    public static Manuscript read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new MalformedManuscript("this is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
