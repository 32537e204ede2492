package vn.trinhky.manuscript.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;

/** Which heading of a text belongs to which entry of an outline. */
final class HeadingMatch {

    private final Map<BlockId, Outline.Entry> entries = new HashMap<>();

    private HeadingMatch() {}

    /** By the ids that joining gave, when all are there in order; otherwise by level and place. */
    static HeadingMatch of(Outline outline, Manuscript whole) {
        HeadingMatch match = new HeadingMatch();
        if (!match.byId(outline, whole)) {
            match.byPlace(outline, whole);
        }
        return match;
    }

    Outline.@Nullable Entry entryOf(Block block) {
        return block instanceof Heading ? entries.get(block.id()) : null;
    }

    private static List<Outline.Entry> headed(Outline outline) {
        return outline.entries().stream().filter(entry -> entry.level() > 0).toList();
    }

    private boolean byId(Outline outline, Manuscript whole) {
        List<Outline.Entry> headed = headed(outline);
        List<BlockId> ids =
                headed.stream().map(entry -> Joining.idOf(entry.key())).toList();
        Set<BlockId> wanted = Set.copyOf(ids);
        List<BlockId> found = whole.blocks().stream()
                .filter(block -> block instanceof Heading && wanted.contains(block.id()))
                .map(Block::id)
                .toList();
        if (!found.equals(ids)) {
            return false;
        }
        for (int i = 0; i < ids.size(); i++) {
            entries.put(ids.get(i), headed.get(i));
        }
        return true;
    }

    private void byPlace(Outline outline, Manuscript whole) {
        Numbering places = Numbering.fromTheBeginning();
        Map<List<Integer>, Outline.Entry> byPath = headed(outline).stream()
                .collect(Collectors.toMap(entry -> path(places, entry.level()), entry -> entry));
        Numbering found = Numbering.fromTheBeginning();
        for (Block block : whole.blocks()) {
            if (block instanceof NumberedParagraph numbered) {
                found.next(numbered.level());
            } else if (block instanceof Heading heading) {
                Outline.Entry entry = byPath.remove(path(found, heading.level()));
                if (entry != null) {
                    entries.put(heading.id(), entry);
                }
            }
        }
    }

    private static List<Integer> path(Numbering numbering, int level) {
        numbering.next(level);
        return numbering.path(level);
    }
}
