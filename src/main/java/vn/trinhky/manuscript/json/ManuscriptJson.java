package vn.trinhky.manuscript.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
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

    /** @throws MalformedManuscript when it is not JSON, or not the JSON of a manuscript */
    public static Manuscript read(String json) {
        try {
            return new JsonReading().manuscript(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new MalformedManuscript("this is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
