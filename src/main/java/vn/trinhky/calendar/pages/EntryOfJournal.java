package vn.trinhky.calendar.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.JournalEntry;

/** A line of the register's journal as a sentence. */
record EntryOfJournal(JournalEntry entry) {

    /** What the sentences under {@code milestone.CALENDAR_*} mention, by their place in this list. */
    private static final List<String> MENTIONED = List.of("number", "year", "unit");

    public Object[] details() {
        return MENTIONED.stream()
                .map(detail -> entry.details().getOrDefault(detail, ""))
                .toArray();
    }

    public @Nullable String reason() {
        return entry.details().get("reason");
    }
}
