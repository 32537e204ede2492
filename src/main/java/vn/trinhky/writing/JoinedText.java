package vn.trinhky.writing;

import java.util.List;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.change.Conflict;
import vn.trinhky.manuscript.change.Merge;
import vn.trinhky.manuscript.json.Digests;

/**
 * What is to be stored when a text arrives where another may stand already.
 *
 * @param conflicts blocks that both sides changed; the text holds the stored side of them
 */
public record JoinedText(Manuscript text, List<Conflict> conflicts) {

    /** @throws BaseNeeded if the stored text is not the one that the sender started from, and she did not send that one */
    public static JoinedText of(Manuscript stored, SentText sent) {
        Manuscript arrived = sent.manuscript();
        if (arrived.equals(stored) || Digests.of(stored).equals(sent.base())) {
            return new JoinedText(arrived, List.of());
        }
        Merge.Merged merged = Merge.of(sent.startedFrom(), arrived, stored);
        return new JoinedText(merged.text(), merged.conflicts());
    }
}
