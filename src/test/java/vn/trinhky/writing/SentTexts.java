package vn.trinhky.writing;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.ManuscriptJson;

/** Texts as an editor would send them. */
public final class SentTexts {

    private SentTexts() {}

    /** Sent by an editor that does not know whether somebody else saved. */
    public static SentText hopefully(Manuscript text, Manuscript base) {
        return sent(text, base, null);
    }

    /** Sent again with the text that the writer started from. */
    public static SentText withBase(Manuscript text, Manuscript base) {
        return sent(text, base, base);
    }

    private static SentText sent(Manuscript text, Manuscript base, @Nullable Manuscript baseText) {
        return new SentText(
                ManuscriptJson.node(text),
                Digests.of(base),
                baseText == null ? null : ManuscriptJson.node(baseText),
                "tab-1");
    }
}
