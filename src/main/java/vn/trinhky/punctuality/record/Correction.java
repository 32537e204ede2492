package vn.trinhky.punctuality.record;

import java.time.LocalDate;
import java.util.Objects;
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

    /** Before and after these years nobody reported; a year of two digits, or of five, is a slip of the hand. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2200;

    /** @throws InvalidInput if a day is of no year in which anybody reports, or the content is none that a part can have */
    public Correction {
        demandSane("due", due);
        if (sentOn != null) {
            demandSane("sentOn", sentOn);
        }
        if (content == Content.NOTHING || content == Content.UNREAD) {
            throw new InvalidInput("content", "contentUnknown");
        }
    }

    boolean changesNothingOf(Entry entry) {
        return due.equals(entry.due()) && Objects.equals(sentOn, entry.sentOn()) && content == entry.content();
    }

    private static void demandSane(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(field, "recordYear", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
    }
}
