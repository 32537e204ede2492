package vn.trinhky.manuscript.corrected;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.origins.UsedSources.Place;

/** One thing that a text may follow. */
public sealed interface Correction {

    /** The section of the text that it is about. */
    String section();

    /** What it is about, the same as long as nobody follows it. */
    String key();

    /** Tells this correction from a later one of the same place. */
    String fingerprint();

    /** Whether it can be followed without overwriting a word that was written here. */
    boolean isPlain();

    /**
     * A quoted block says something else now.
     *
     * @param base as it was quoted, null if nobody knows; {@code mine} what became of it here; {@code theirs} as it is now
     * @param merged both together, null where both changed the same words
     */
    record Changed(
            Place place,
            @Nullable Block base,
            Block mine,
            Block theirs,
            @Nullable Block merged) implements Correction {

        @Override
        public String section() {
            return place.section();
        }

        @Override
        public String key() {
            return "changed " + place.block().value() + " " + theirs.id().value();
        }

        @Override
        public String fingerprint() {
            return digest(theirs);
        }

        @Override
        public boolean isPlain() {
            return merged != null;
        }

        /** Whether the block here says what others wrote too; then their words cannot simply take its place. */
        public boolean isJoined() {
            return joined(mine);
        }
    }

    /** A quoted block is not there any more. */
    record Gone(Place place, Block base, Block mine) implements Correction {

        @Override
        public String section() {
            return place.section();
        }

        @Override
        public String key() {
            return "gone " + place.block().value() + " " + base.id().value();
        }

        @Override
        public String fingerprint() {
            return digest(base);
        }

        @Override
        public boolean isPlain() {
            return !isJoined() && base.as(mine.id(), mine.origin()).equals(mine);
        }

        public boolean isJoined() {
            return joined(mine);
        }
    }

    /** A block stands beside quoted ones that was not there before. */
    record Added(Place neighbour, Side side, Block theirs) implements Correction {

        /** On which side of the neighbour it is to stand. */
        public enum Side {
            BEFORE,
            AFTER
        }

        @Override
        public String section() {
            return neighbour.section();
        }

        @Override
        public String key() {
            return "added " + theirs.id().value();
        }

        @Override
        public String fingerprint() {
            return digest(theirs);
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }

    private static String digest(Block block) {
        return Digests.of(new Manuscript(List.of(block.as(new BlockId("0"), null))));
    }

    private static boolean joined(Block block) {
        Origin origin = block.origin();
        return origin != null && origin.sources().size() > 1;
    }
}
