package vn.trinhky.punctuality.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.punctuality.Content;
import vn.trinhky.web.InvalidInput;

/**
 * What an entry should say instead.
 *
 * @param sentOn the day on which the part reached the compiling unit by whatever way, null for never
 * @param content null to go by what was submitted
 */
public record Correction(
        LocalDate due, @Nullable LocalDate sentOn, @Nullable Content content) {

    public Correction {
        if (content == Content.NOTHING || content == Content.UNREAD) {
            throw new InvalidInput("content", "contentUnknown");
        }
    }

    boolean changesNothingOf(Entry entry) {
        return due.equals(entry.due())
                && java.util.Objects.equals(sentOn, entry.sentOn())
                && content == entry.content();
    }
}
