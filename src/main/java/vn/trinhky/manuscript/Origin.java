package vn.trinhky.manuscript;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a block came from: one source, or several where paragraphs were joined, in the order of the joined text. Never
 * empty; text that the compiling unit wrote itself has no origin at all.
 */
public record Origin(List<Source> sources) {

    /** What kind of text it came from. */
    public enum Kind {
        /** A part that a unit submitted. */
        PART,
        /** A sentence pattern of the regime, filled with figures. */
        PATTERN,
        /** Standing text of the regime. */
        STANDING,
        /** An earlier report of the same regime. */
        EARLIER_REPORT
    }

    /**
     * One text that a block came from.
     *
     * @param unit the id of the unit that wrote it
     * @param subject the id of the submission, the earlier report or the regime that it stood in
     * @param version the submitted or frozen version, counted from 1
     * @param author the full name of who is responsible for it, empty for nobody in particular
     * @param block the id that the block had there
     */
    public record Source(Kind kind, String unit, String subject, int version, String author, String block) {

        /** A block of a part that a unit submitted. */
        public static Source part(String unit, String submission, int version, String author, BlockId block) {
            return new Source(Kind.PART, unit, submission, version, author, block.value());
        }
    }

    public Origin {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an origin names at least one source");
        }
        sources = List.copyOf(sources);
    }

    public static Origin of(Source source) {
        return new Origin(List.of(source));
    }

    /** Both origins as one; either may be absent. */
    public static @Nullable Origin joined(@Nullable Origin one, @Nullable Origin other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Set<Source> all = new LinkedHashSet<>(one.sources);
        all.addAll(other.sources);
        return new Origin(List.copyOf(all));
    }

    /** The ids of the units that wrote it, each once. */
    public List<String> units() {
        return sources.stream().map(Source::unit).distinct().toList();
    }
}
