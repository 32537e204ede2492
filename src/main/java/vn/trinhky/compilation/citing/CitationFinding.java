package vn.trinhky.compilation.citing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.citations.CitedDocument;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.citing.FoundCitation;

/**
 * What is to be said about one citation of the report.
 *
 * @param section where it stands
 * @param known the document of the register that it means, null for none
 * @param proposed the words that would be right there, and {@code replaced}: what they would stand for; null for nothing to
 *     propose
 * @param others other mentions of the document, in the report or in a unit's part, that say another date or body
 */
public record CitationFinding(
        State state,
        String section,
        FoundCitation found,
        @Nullable CitedDocument known,
        @Nullable String proposed,
        @Nullable Anchor replaced,
        List<OtherMention> others) {

    /** How a citation stands, the gravest first. */
    public enum State {
        /** Two mentions of the document say different dates or bodies. */
        DISAGREES,
        /** The register knows the number with another type, date or body. */
        DIFFERS,
        /** The first mention lacks its date or body. */
        INCOMPLETE,
        /** The register does not have it. */
        UNKNOWN,
        /** Only a number stands there: which document is meant, the register cannot tell. */
        UNCLEAR,
        /** A later mention says more than type and number. */
        TOO_LONG,
        /** The register says the same. */
        AGREES;

        /** Whether somebody should look at it before the report goes on. */
        public boolean isGrave() {
            return this == DISAGREES || this == DIFFERS || this == INCOMPLETE;
        }
    }

    /**
     * Another mention of the same document.
     *
     * @param unit short name of the unit that wrote it, null for the report itself
     */
    public record OtherMention(@Nullable String unit, String section, FoundCitation found) {}

    boolean stands(String block, int from, String quote) {
        Anchor place = found.place();
        return place.block().value().equals(block)
                && place.from() == from
                && place.quote().equals(quote);
    }
}
