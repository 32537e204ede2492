package vn.trinhky.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.redline.WordCount;

/**
 * Two versions of a text, ready to be shown.
 *
 * @param from the earlier version, null for the text as it stands now
 * @param to the later version, null for the text as it stands now
 * @param sections only those that differ, in the order of the outline
 */
public record ComparedText(
        @Nullable VersionLine from, @Nullable VersionLine to, WordCount words, List<Section> sections) {

    /** @param html with added words in {@code ins} and removed ones in {@code del} */
    public record Section(String key, String title, WordCount words, String html) {}

    public boolean isUnchanged() {
        return sections.isEmpty();
    }
}
