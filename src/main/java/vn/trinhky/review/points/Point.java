package vn.trinhky.review.points;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.anchor.Standing;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Suggestion;

/** One thing that somebody said about a text, at the place of the text where it belongs. */
public sealed interface Point {

    /** The key of the section that it stands in now; empty for the whole report. */
    String section();

    /** Where among the lines of the text; below 0 for what is about the whole section. */
    int place();

    /** Whether nothing is left to do about it. */
    boolean settled();

    /** The version that it was made on. */
    int number();

    /** Whether it is a suggested change. */
    default boolean isChange() {
        return this instanceof OfSuggestion;
    }

    /**
     * A remark.
     *
     * @param standing where its words stand; null for an orphan and for a remark without words
     */
    record OfRemark(Remark remark, String section, @Nullable Standing standing) implements Point {

        @Override
        public int place() {
            return standing == null ? -1 : standing.place();
        }

        @Override
        public boolean settled() {
            return remark.state() == Remark.State.RESOLVED;
        }

        @Override
        public int number() {
            return remark.number();
        }

        /** Whether it is about words that are not found any more. */
        public boolean orphan() {
            return remark.anchor() != null && standing == null;
        }
    }

    /**
     * A suggested change.
     *
     * @param html the change as a redline, escaped
     * @param now the block as it stands, escaped HTML, where the change no longer fits; empty when the block is gone, null
     *     when it fits or is decided
     */
    record OfSuggestion(
            Suggestion suggestion,
            String section,
            int place,
            String html,
            @Nullable String now) implements Point {

        @Override
        public boolean settled() {
            return suggestion.state() != Suggestion.State.OPEN;
        }

        @Override
        public int number() {
            return suggestion.number();
        }

        /** Whether the text has outgrown it. */
        public boolean misfit() {
            return now != null;
        }
    }
}
