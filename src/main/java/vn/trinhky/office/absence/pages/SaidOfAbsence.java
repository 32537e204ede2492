package vn.trinhky.office.absence.pages;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.web.Formats;

/** A line of the journal of somebody's absences as a sentence. */
record SaidOfAbsence(JournalEntry entry) {

    /** What the sentences under {@code milestone.ABSENCE_*} mention, in their order. */
    public Object[] details() {
        return Stream.of(said("person"), said("substitute"), day("first"), day("last"))
                .toArray();
    }

    private String day(String detail) {
        return new Formats().date(LocalDate.parse(said(detail)));
    }

    private String said(String detail) {
        return entry.details().getOrDefault(detail, "");
    }

    public @Nullable String reason() {
        return entry.details().get("reason");
    }
}
