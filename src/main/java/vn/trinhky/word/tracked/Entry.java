package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.manuscript.redline.Step;

/**
 * A block of both texts with its fate; of one that was added or removed only one side exists.
 *
 * @param side the side whose words are shown and marked: {@link Fate#REMOVED} for the text before, {@link Fate#ADDED} for
 *     the text after, {@link Fate#KEPT} for both
 */
record Entry(Fate fate, @Nullable Block before, @Nullable Block after, Fate side) {

    private Entry(Fate fate, @Nullable Block before, @Nullable Block after) {
        this(fate, before, after, Fate.KEPT);
    }

    static Entry stayed(Block before, Block after) {
        return new Entry(Fate.KEPT, before, after);
    }

    static List<Entry> between(List<Block> before, List<Block> after) {
        return Step.between(before, after).stream().map(Entry::of).toList();
    }

    static List<Entry> whole(Fate fate, List<Block> blocks) {
        return blocks.stream().map(block -> whole(fate, block)).toList();
    }

    /** Blocks on both sides. */
    static List<Entry> kept(List<Block> blocks) {
        return blocks.stream().map(block -> new Entry(Fate.KEPT, block, block)).toList();
    }

    /** One side of what became of a text, every block in its place and the words that only this side has marked. */
    static List<Entry> oneSide(Fate side, List<Block> before, List<Block> after) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : between(before, after)) {
            if (entry.fate() == Fate.KEPT || entry.fate() == side) {
                entries.add(entry.on(side));
            }
        }
        return entries;
    }

    /** One side by itself, as something that went or came. */
    Entry alone(Fate wanted) {
        return whole(wanted, Objects.requireNonNull(wanted == Fate.REMOVED ? before : after));
    }

    private Entry on(Fate wanted) {
        Block shown = wanted == Fate.REMOVED ? before : after;
        Block other = wanted == Fate.REMOVED ? after : before;
        if (!(shown instanceof TextBlock line)) {
            return new Entry(Fate.KEPT, shown, shown);
        }
        Block against = other == null ? line.saying(List.of()) : other;
        return wanted == Fate.REMOVED
                ? new Entry(Fate.KEPT, line, against, wanted)
                : new Entry(Fate.KEPT, against, line, wanted);
    }

    private static Entry whole(Fate fate, Block block) {
        return new Entry(fate, fate == Fate.ADDED ? null : block, fate == Fate.REMOVED ? null : block);
    }

    private static Entry of(Step step) {
        if (step instanceof Step.Stayed stayed) {
            return new Entry(Fate.KEPT, stayed.before(), stayed.after());
        }
        return step instanceof Step.Went went
                ? whole(Fate.REMOVED, went.before())
                : whole(Fate.ADDED, ((Step.Came) step).after());
    }

    boolean isTable() {
        return shown() instanceof Table;
    }

    /** As it is now, or as it was if it is gone. */
    Block shown() {
        Block now = after != null ? after : before;
        if (now == null) {
            throw new IllegalStateException("an entry has at least one side");
        }
        return now;
    }

    /** Whether it has words on both sides. */
    boolean hasWords() {
        return hasWords(before) && hasWords(after);
    }

    private static boolean hasWords(@Nullable Block side) {
        return side instanceof TextBlock line && !line.content().isEmpty();
    }
}
