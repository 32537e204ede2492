package vn.trinhky.regime.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.journal.Milestone;
import vn.trinhky.web.Formats;

/**
 * A change as a sentence, the one that stands in the journal.
 *
 * @param at null for one that has not been made
 */
record ChangeLine(
        String milestone,
        Map<String, String> details,
        @Nullable String who,
        @Nullable Instant at) {

    private static final Set<Milestone> CHANGES = EnumSet.range(Milestone.UNIT_ADDED, Milestone.ISSUERS_CHANGED);

    /** The places in the journal's sentences that changes fill. */
    private static final List<String> MENTIONED =
            List.of("unit", "", "", "", "section", "", "deadline", "", "", "", "old", "new");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The changes among the entries of a round's journal, the latest first. */
    static List<ChangeLine> of(List<JournalEntry> entries) {
        List<ChangeLine> lines = new java.util.ArrayList<>(entries.stream()
                .filter(entry ->
                        CHANGES.stream().anyMatch(change -> change.name().equals(entry.milestone())))
                .map(entry -> new ChangeLine(entry.milestone(), entry.details(), entry.actor(), entry.at()))
                .toList());
        java.util.Collections.reverse(lines);
        return lines;
    }

    public String messageKey() {
        return "milestone." + milestone;
    }

    public Object[] mentioned() {
        return MENTIONED.stream()
                .map(detail -> asWritten(details.getOrDefault(detail, "")))
                .toArray();
    }

    @Nullable
    public String reason() {
        return details.get("reason");
    }

    private static String asWritten(String detail) {
        return ISO_DAY.matcher(detail).matches() ? new Formats().date(LocalDate.parse(detail)) : detail;
    }
}
