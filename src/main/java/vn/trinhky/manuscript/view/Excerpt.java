package vn.trinhky.manuscript.view;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** The first words of a block, to know it by. */
public final class Excerpt {

    private static final int CHARACTERS = 70;

    private Excerpt() {}

    public static String of(Block block) {
        return block instanceof Table table
                ? of(table.cellBlocks())
                : shortened(((TextBlock) block).words().strip());
    }

    /** The first words of the first block that has any. */
    public static String of(List<Block> blocks) {
        return blocks.stream()
                .map(Excerpt::of)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String shortened(String words) {
        if (words.length() <= CHARACTERS) {
            return words;
        }
        int end = words.lastIndexOf(' ', CHARACTERS);
        return words.substring(0, end > CHARACTERS / 2 ? end : words.offsetByCodePoints(0, CHARACTERS / 2)) + " …";
    }
}
