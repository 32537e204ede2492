package vn.trinhky.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.web.Formats;

/** An entry of the journal as a sentence. */
public record JournalLine(JournalEntry entry) {

    /** What the sentences under {@code milestone.*} may mention; the place in this list is the number in the sentence. */
    private static final List<String> MENTIONED = List.of(
            "unit",
            "version",
            "number",
            "addressee",
            "section",
            "period",
            "deadline",
            "deliveries",
            "file",
            "indicator",
            "old",
            "new",
            "figures",
            "task",
            "by");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int ENOUGH_TO_COMPARE = 12;

    public Object[] details() {
        return MENTIONED.stream()
                .map(detail -> asWritten(entry.details().getOrDefault(detail, "")))
                .toArray();
    }

    /** The journal keeps days as ISO 8601 has them; a page shows them as offices write them. */
    private static String asWritten(String detail) {
        return ISO_DAY.matcher(detail).matches() ? new Formats().date(LocalDate.parse(detail)) : detail;
    }

    @Nullable
    public String reason() {
        return entry.details().get("reason");
    }

    /** Why a file was refused, as the guard names it. */
    @Nullable
    public String cause() {
        return entry.details().get("cause");
    }

    /** The beginning of the hash, enough to compare two printouts. */
    public String shortHash() {
        return entry.hash().substring(0, ENOUGH_TO_COMPARE);
    }
}
