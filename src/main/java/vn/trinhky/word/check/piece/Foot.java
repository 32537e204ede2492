package vn.trinhky.word.check.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenLine;

/**
 * What stands below the text.
 *
 * @param label the line "Nơi nhận"
 * @param capacity authority and posts above the signature, in order
 */
public record Foot(
        @Nullable SeenLine label,
        List<SeenLine> recipients,
        List<SeenLine> capacity,
        @Nullable SeenLine signer) {

    public Foot {
        recipients = List.copyOf(recipients);
        capacity = List.copyOf(capacity);
    }
}
