package vn.trinhky.compilation.corrections;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.corrections.ResubmittedPart.ChangedFigure;

/**
 * A part that was submitted again, as a page shows it.
 *
 * @param open how many corrections are neither taken over nor left
 * @param plain how many of them can be taken over in one go
 * @param anySeen whether any was left
 */
record CorrectionView(
        UUID id,
        String unit,
        int version,
        java.time.Instant submittedAt,
        long open,
        long plain,
        boolean anySeen,
        List<Section> sections,
        List<Figure> figures) {

    /**
     * @param html what the unit changed since the version that the report used
     * @param reason why it was sent back, null if it was not
     * @param used whether the report has anything of this section
     */
    record Section(
            String key,
            String title,
            int from,
            String html,
            @Nullable String reason,
            boolean used,
            List<Item> items) {}

    /** How the report may follow. */
    enum Kind {
        /** Its block can follow without losing a word of its own. */
        FOLLOWS,
        /** Both changed the same words. */
        CONFLICT,
        /** The same in a block that says what others wrote too. */
        JOINED_CONFLICT,
        ADDED,
        GONE,
        GONE_EDITED,
        GONE_JOINED;

        public boolean follows() {
            return this == FOLLOWS || this == ADDED || this == GONE || this == GONE_EDITED;
        }
    }

    /**
     * One place of the report.
     *
     * @param section its key in the report
     * @param html what would become of it; for a conflict as it stands in the report
     * @param theirs for a conflict what the unit made of its text, empty otherwise
     */
    record Item(String key, Kind kind, String section, String html, String theirs, boolean seen) {}

    record Figure(ChangedFigure figure, String item, String origin, boolean seen) {}
}
