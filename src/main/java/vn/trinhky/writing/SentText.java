package vn.trinhky.writing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.json.MalformedManuscript;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.web.InvalidInput;

/**
 * The text of a section as an editor sends it.
 *
 * @param text the whole section, as the editor's document
 * @param base the digest of the text that the writer started from
 * @param baseText that text itself; needed only when somebody else saved meanwhile
 * @param device the random name of the tab that sends it
 */
public record SentText(
        @NotNull JsonNode text,
        @NotNull @Size(max = 64) String base,
        @Nullable JsonNode baseText,
        @NotNull @Size(min = 1, max = 64) String device) {

    /**
     * The text with its figures live, whatever they said: the answers that an editor shows are not part of it.
     *
     * @throws InvalidInput if it is no manuscript; the sentence names the place
     */
    public Manuscript manuscript() {
        return read(text, "text");
    }

    /** @throws BaseNeeded if it was not sent */
    Manuscript startedFrom() {
        if (baseText == null || baseText.isNull()) {
            throw new BaseNeeded();
        }
        return read(baseText, "baseText");
    }

    /** Whether the sender already has exactly this text, ids included. */
    boolean isExactly(Manuscript stored) {
        return ManuscriptJson.node(stored).equals(text);
    }

    private static Manuscript read(JsonNode node, String field) {
        try {
            return FigureTokens.live(ManuscriptJson.read(node));
        } catch (MalformedManuscript malformed) {
            throw new InvalidInput(field, "noManuscript", String.valueOf(malformed.getMessage()));
        }
    }
}
