package vn.trinhky.authority.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.web.Formats;

/** A line of the register's journal as a sentence. */
record EntryOfJournal(JournalEntry entry) {

    /** What the sentences under {@code milestone.AUTHORITY_*} mention, by their place in this list. */
    private static final List<String> MENTIONED = List.of("person", "post", "first", "last", "decision", "holder");

    public Object[] details() {
        return MENTIONED.stream()
                .map(detail -> said(detail, entry.details().getOrDefault(detail, "")))
                .toArray();
    }

    private static String said(String detail, String written) {
        boolean isDay = (detail.equals("first") || detail.equals("last")) && !written.isEmpty();
        return isDay ? new Formats().date(LocalDate.parse(written)) : written;
    }

    public @Nullable String reason() {
        return entry.details().get("reason");
    }
}
