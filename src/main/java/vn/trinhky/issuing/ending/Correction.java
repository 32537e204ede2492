package vn.trinhky.issuing.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A notice that corrected an issued document (công văn đính chính). */
public record Correction(UUID id, Notice notice, Decision decision, String who, Instant at) {

    /** What was wrong. Errors of content are never corrected by notice. (Decree 30/2020, art. 18) */
    public enum Fault {
        LAYOUT,
        PROCEDURE
    }

    /**
     * The notice.
     *
     * @param number as printed, such as {@code 12-CV/BCĐ}; at most 60 characters
     * @param words what is to be read instead of what; at most 4,000 characters
     */
    public record Notice(Fault fault, String number, LocalDate date, String words) {

        private static final int LONGEST_NUMBER = 60;
        private static final int LONGEST_WORDS = 4_000;

        /** @throws vn.trinhky.web.InvalidInput if number or words are missing or too long */
        public Notice {
            number = Demanded.text("notice", number, LONGEST_NUMBER);
            words = Demanded.text("words", words, LONGEST_WORDS);
        }
    }
}
