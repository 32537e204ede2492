package vn.trinhky.manuscript.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Oddity;

/** The sections of a report, in order. Sections with a heading stand between those without: an opening and a closing. */
public record Outline(List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * One section.
     *
     * @param level the level of its heading, 1 to 4; 0 for an opening or closing that has none
     * @param title the heading, without its number; may be empty at level 0
     * @param written whether it has text of its own; false for a heading that only holds deeper ones
     */
    public record Entry(String key, int level, String title, boolean written) {
        public Entry {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("level " + level + " is not between 0 and 4");
            }
        }
    }

    /**
     * A text cut into sections.
     *
     * @param texts the text under each key; every written section is there, even when its text is empty
     * @param titles the titles found, under the keys of their sections
     */
    public record Sections(Map<String, Manuscript> texts, Map<String, String> titles, List<Oddity> oddities) {
        public Sections {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
            oddities = List.copyOf(oddities);
        }
    }

    /**
     * Cuts a whole text at the headings of this outline, found by level and place, because titles change with every
     * quarter. Text before the first heading is the opening; the closing begins at the last paragraph that starts with
     * "Trên đây". Other headings stay in their section.
     */
    public Sections split(Manuscript whole) {
        return new Splitting(this).split(whole);
    }

    /** Puts sections together under their usual titles. */
    public Manuscript join(Map<String, Manuscript> texts) {
        return join(texts, Map.of());
    }

    /**
     * Puts sections together, each under its heading. The headings have the same ids every time, so that
     * {@link #split} finds them again even where the sections have headings of their own.
     *
     * @param titles titles other than the outline's own
     */
    public Manuscript join(Map<String, Manuscript> texts, Map<String, String> titles) {
        return Joining.join(this, texts, titles);
    }
}
