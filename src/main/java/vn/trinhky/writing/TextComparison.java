package vn.trinhky.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.redline.WordCount;

/**
 * Two versions of a text, section by section.
 *
 * @param from the earlier version, null for the text as it stands now
 * @param to the later version, null for the text as it stands now
 * @param sections only those that differ
 */
public record TextComparison(
        @Nullable VersionLine from, @Nullable VersionLine to, List<Section> sections) {

    public TextComparison {
        sections = List.copyOf(sections);
    }

    /** A section that differs. */
    public record Section(String key, Redline redline) {}

    static List<Section> differences(SectionTexts before, SectionTexts after) {
        Set<String> keys = new LinkedHashSet<>(before.byKey().keySet());
        keys.addAll(after.byKey().keySet());
        List<Section> sections = new ArrayList<>();
        for (String key : keys) {
            Redline redline = Redline.of(before.of(key), after.of(key));
            if (!redline.isUnchanged()) {
                sections.add(new Section(key, redline));
            }
        }
        return sections;
    }

    static WordCount words(SectionTexts before, SectionTexts after) {
        return words(differences(before, after));
    }

    private static WordCount words(List<Section> sections) {
        return sections.stream().map(section -> section.redline().words()).reduce(new WordCount(0, 0), WordCount::plus);
    }

    public WordCount words() {
        return words(sections);
    }

    public boolean isUnchanged() {
        return sections.isEmpty();
    }
}
