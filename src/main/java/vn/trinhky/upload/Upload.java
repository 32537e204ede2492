package vn.trinhky.upload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.word.reading.WordReading;

/**
 * A Word file that was let in and read, and waits for its officer to decide.
 *
 * @param recognised whether it is this text that left as a file and comes back
 * @param base the text as it left; null unless the file is recognised
 */
public record Upload(
        UUID id,
        String fileName,
        Instant receivedAt,
        WordReading reading,
        Recognised recognised,
        @Nullable SectionTexts base) {

    /** What a file says of itself. */
    public enum Recognised {
        /** This text, exported and changed. */
        OURS,
        /** This text, but the version that it left as is not known any more. */
        OURS_FROM_UNKNOWN_VERSION,
        /** A file of ours with another text: another unit's, or another period's. */
        ANOTHER_TEXT,
        /** Written by hand. */
        FOREIGN
    }
}
