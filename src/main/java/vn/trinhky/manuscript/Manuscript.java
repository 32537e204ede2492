package vn.trinhky.manuscript;

import java.util.List;

/** A text as a sequence of blocks. Immutable; an edit makes a new one. */
public record Manuscript(List<Block> blocks) {

    private static final Manuscript EMPTY = new Manuscript(List.of());

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    public static Manuscript empty() {
        return EMPTY;
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** All footnotes in the order of their marks, so that the first has number 1. */
    public List<Footnote> footnotes() {
        return blocks.stream().flatMap(block -> block.footnotes().stream()).toList();
    }
}
