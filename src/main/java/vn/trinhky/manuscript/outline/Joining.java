package vn.trinhky.manuscript.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Text;

/** Puts sections together under their headings. */
final class Joining {

    private Joining() {}

    static Manuscript join(Outline outline, Map<String, Manuscript> texts, Map<String, String> titles) {
        List<Block> blocks = new ArrayList<>();
        for (Outline.Entry entry : outline.entries()) {
            if (entry.level() > 0) {
                blocks.add(heading(entry, titles.getOrDefault(entry.key(), entry.title())));
            }
            blocks.addAll(texts.getOrDefault(entry.key(), Manuscript.empty()).blocks());
        }
        return new Manuscript(blocks);
    }

    private static Heading heading(Outline.Entry entry, String title) {
        return new Heading(
                idOf(entry.key()), entry.level(), title.isEmpty() ? List.of() : List.of(Text.plain(title)), null);
    }

    /** The id that the heading of a section always has. */
    static BlockId idOf(String key) {
        return BlockId.derivedFrom("heading of section " + key);
    }
}
