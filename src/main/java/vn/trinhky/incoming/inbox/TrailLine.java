package vn.trinhky.incoming.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.web.Formats;

/** A line of a document's own journal as a sentence. */
public record TrailLine(JournalEntry entry) {

    /** What the sentences under {@code milestone.ARRIVAL_*} mention, by their place in this list. */
    private static final List<String> MENTIONED = List.of("number", "person", "deadline", "round", "old", "new");

    public Object[] details() {
        return MENTIONED.stream()
                .map(detail -> said(detail, entry.details().getOrDefault(detail, "")))
                .toArray();
    }

    private static String said(String detail, String written) {
        boolean isDay = detail.equals("deadline") && !written.isEmpty();
        return isDay ? new Formats().date(LocalDate.parse(written)) : written;
    }

    /** Under which key its sentence stands. */
    public String key() {
        boolean withDay = !entry.details().getOrDefault("deadline", "").isEmpty();
        return "milestone." + entry.milestone() + (withDay ? ".until" : "");
    }

    /** What the person said; null if nothing. */
    public @Nullable String words() {
        String words = entry.details().getOrDefault("words", entry.details().getOrDefault("reason", ""));
        return words.isEmpty() ? null : words;
    }
}
