package vn.trinhky.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.draft.DraftMark;

/**
 * A text that a Word file may be taken into, as its stage describes it to one officer.
 *
 * @param kind {@code submission} or {@code report}
 * @param subject the id of the submission or report
 * @param round whose journal it is recorded in
 * @param unit the name of the unit that writes it
 * @param about which report of which period, in words
 * @param outline all sections of the report, with those that are not asked for here
 * @param asked the keys of the sections that are written here
 * @param texts as they stand now
 * @param objection why the officer may not write it now, null if she may
 */
public record TextInHand(
        String kind,
        UUID subject,
        UUID round,
        String unit,
        String about,
        Outline outline,
        Set<String> asked,
        SectionTexts texts,
        @Nullable Refusal objection) {

    /** What a file that leaves with this text says of itself. */
    public DraftMark mark(String digest) {
        return new DraftMark(name(), digest);
    }

    /** The sections that are written here, and the headings above them. */
    public Outline askedOutline() {
        List<Outline.Entry> entries = new ArrayList<>();
        int level = 0;
        for (int i = outline.entries().size() - 1; i >= 0; i--) {
            Outline.Entry entry = outline.entries().get(i);
            if (asked.contains(entry.key())) {
                entries.add(0, entry);
                level = entry.level();
            } else if (entry.level() > 0 && entry.level() < level) {
                entries.add(0, new Outline.Entry(entry.key(), entry.level(), entry.title(), false));
                level = entry.level();
            }
        }
        return new Outline(entries);
    }

    boolean isNamedBy(DraftMark mark) {
        return mark.subject().equals(name());
    }

    private String name() {
        return kind + ":" + subject;
    }
}
