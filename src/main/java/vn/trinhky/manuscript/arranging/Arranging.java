package vn.trinhky.manuscript.arranging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.TextBlock;

/** Places blocks in a text and joins paragraphs of it. */
public final class Arranging {

    private Arranging() {}

    /**
     * The texts with some blocks put into a section. A block or footnote whose id the texts have already gets another one.
     *
     * @param after the block behind which they come; at the end if it is null or no longer in the section
     */
    public static SectionTexts placed(SectionTexts texts, String section, List<Block> blocks, @Nullable BlockId after) {
        List<Block> placed = new ArrayList<>(texts.of(section).blocks());
        placed.addAll(place(placed, after), new FreeIds(texts).of(blocks));
        return texts.with(section, new Manuscript(placed));
    }

    private static int place(List<Block> blocks, @Nullable BlockId after) {
        for (int i = 0; after != null && i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        return blocks.size();
    }

    /** Whether a block can become one with others: words can, headings and tables cannot. */
    public static boolean isJoinable(Block block) {
        return block instanceof TextBlock && !(block instanceof Heading);
    }

    /**
     * The text with some of its paragraphs as one, which stands where the first of them stood, keeps its id and shape and
     * comes from all their sources. Every word, figure and footnote stays, in the order of the text.
     *
     * @throws NotJoinable unless there are two or more, all still in the text and none a heading or table
     */
    public static Manuscript joined(Manuscript text, Collection<BlockId> chosen) {
        Set<BlockId> wanted = new HashSet<>(chosen);
        List<Block> parts = text.blocks().stream()
                .filter(block -> wanted.contains(block.id()))
                .toList();
        if (parts.size() < Math.max(2, wanted.size()) || !parts.stream().allMatch(Arranging::isJoinable)) {
            throw new NotJoinable();
        }
        Block one = parts.stream().reduce(Arranging::both).orElseThrow();
        List<Block> left = new ArrayList<>(text.blocks());
        left.set(left.indexOf(parts.get(0)), one);
        left.removeAll(parts.subList(1, parts.size()));
        return new Manuscript(left);
    }

    private static Block both(Block first, Block second) {
        TextBlock one = (TextBlock) first;
        TextBlock other = (TextBlock) second;
        TextBlock joined = one.saying(JoinedWords.of(one.content(), other.content()));
        return joined.as(first.id(), Origin.joined(first.origin(), second.origin()));
    }
}
