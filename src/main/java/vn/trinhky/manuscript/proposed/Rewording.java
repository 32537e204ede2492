package vn.trinhky.manuscript.proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.anchor.Anchor;

/**
 * Puts other words in the place of those that an anchor names. Marks of footnotes among them stay, behind the new words; a
 * figure of which only a part is named goes as a whole, because it cannot be cut.
 */
public final class Rewording {

    private final Anchor anchor;
    private final String words;

    private Rewording(Anchor anchor, String words) {
        this.anchor = anchor;
        this.words = words;
    }

    /**
     * @param words the new words; empty to strike the old ones
     * @return the change of the block in which the words stand, a whole table where they stand in a cell; nothing when the
     *     text has no such block
     */
    public static Optional<Proposal> of(Manuscript text, Anchor anchor, String words) {
        Rewording rewording = new Rewording(anchor, words);
        for (Block block : text.blocks()) {
            Block reworded = rewording.block(block);
            if (!reworded.equals(block)) {
                return Optional.of(new Proposal.Replacement(block, reworded));
            }
        }
        return Optional.empty();
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            return table.withCells(this::blocks);
        }
        TextBlock line = (TextBlock) block;
        return line.id().equals(anchor.block())
                ? line(line, anchor, words)
                : line.withNotes(note -> note.saying(blocks(note.body())));
    }

    /** The line that the anchor names with other words in the place of those; footnotes among them stay. */
    public static TextBlock line(TextBlock line, Anchor anchor, String words) {
        return line.saying(new Rewording(anchor, words).reworded(line.content()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private List<Inline> reworded(List<Inline> content) {
        List<Inline> before = new ArrayList<>();
        List<Inline> behind = new ArrayList<>();
        Set<Text.Style> styles = Set.of();
        int at = 0;
        for (Inline inline : content) {
            int end = at + (inline instanceof Styled styled ? styled.shown().length() : 1);
            boolean named = inline instanceof Styled && at < anchor.to() && end > anchor.from();
            if (named && at <= anchor.from()) {
                styles = ((Styled) inline).styles();
            }
            if (inline instanceof Text text && named) {
                add(before, text, 0, anchor.from() - at);
                add(behind, text, anchor.to() - at, text.text().length());
            } else if (!named) {
                (end <= anchor.from() ? before : behind).add(inline);
            }
            at = end;
        }
        if (!words.isEmpty()) {
            before.add(new Text(words, styles));
        }
        before.addAll(behind);
        return LineMerge.joined(before);
    }

    private static void add(List<Inline> line, Text text, int from, int to) {
        if (from < to) {
            line.add(new Text(text.text().substring(from, to), text.styles()));
        }
    }
}
