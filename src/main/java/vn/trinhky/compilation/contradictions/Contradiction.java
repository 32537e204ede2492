package vn.trinhky.compilation.contradictions;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;

/**
 * Two things of which only one can be right.
 *
 * @param subject what it is about: the name of an indicator, a document, a unit
 * @param against what stands against the words of the places: the present figure, the sum, what became of a unit; null where
 *     places stand against each other
 * @param more the address of the page that tells where a figure comes from, or the last day of a unit; null for all others
 */
public record Contradiction(
        Kind kind, String subject, List<Place> places, @Nullable String against, @Nullable String more) {

    /** What contradicts what. */
    public enum Kind {
        /** A text says another number than the figures that units have entered. */
        FIGURE,
        /** Two texts, or two sentences, say different numbers about the same. */
        NUMBERS,
        /** The parts in a sentence do not make the whole. */
        SUM,
        /** A document is cited with two dates or bodies. */
        CITATION,
        /** A unit is named that was no more when the period began. */
        FORMER_UNIT
    }

    /**
     * Words of a text.
     *
     * @param unit short name of the unit that wrote it, null for the report itself
     * @param title of the section, empty for one without a heading
     */
    public record Place(
            @Nullable String unit,
            String section,
            String title,
            BlockId block,
            String before,
            String written,
            String after) {}

    /** Under which it is set aside; other words or other places have another. */
    public String key() {
        String words = places.stream()
                .map(place -> place.unit() + "|" + place.block().value() + "|" + place.written())
                .collect(Collectors.joining("\n"));
        return BlockId.derivedFrom(String.join("\n", kind.name(), subject, String.valueOf(against), words))
                .value();
    }
}
