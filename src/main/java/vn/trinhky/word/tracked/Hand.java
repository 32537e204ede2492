package vn.trinhky.word.tracked;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Who changed or remarked something, and when.
 *
 * @param at by the office's clocks: Word shows the time that stands in the file to everybody as it is
 */
public record Hand(String name, LocalDateTime at) {

    /** Where nothing was changed. */
    static final Hand NOBODY = new Hand("", LocalDateTime.MIN);

    /** The time as Word writes it. It calls the author's own time UTC. */
    String time() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS)) + "Z";
    }

    /** The first letters of the name, as Word puts them before a comment: at most nine. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < 9) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
