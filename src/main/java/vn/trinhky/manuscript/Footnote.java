package vn.trinhky.manuscript;

import java.util.List;

/**
 * A footnote at its mark. Its number follows from its place in the whole text; its body has one or more blocks and never
 * a footnote or heading.
 */
public record Footnote(BlockId id, List<Block> body) implements Inline {

    public Footnote {
        body = List.copyOf(body);
    }

    /** The same footnote with another body. */
    public Footnote saying(List<Block> changed) {
        return new Footnote(id, changed);
    }
}
