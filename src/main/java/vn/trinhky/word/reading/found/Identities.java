package vn.trinhky.word.reading.found;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.part.Node;

/**
 * The identities of one file's blocks: from bookmarks, or fresh. The same paragraph gets the same one in both states of
 * tracked changes, and no two blocks of a state share one.
 */
public final class Identities {

    private final IdentityHashMap<Node, List<BlockId>> fresh = new IdentityHashMap<>();
    private final IdentityHashMap<Node, BlockId> places = new IdentityHashMap<>();
    private final Set<BlockId> given = new HashSet<>();
    private @Nullable BlockId last;

    /** Begins with the other state. */
    public void again() {
        given.clear();
        last = null;
    }

    /**
     * The identity of what an element became.
     *
     * @param part counted from 0, for a paragraph that is cut into several blocks
     */
    public BlockId of(Node element, int part, @Nullable BlockBookmark bookmark) {
        if (bookmark != null && part == 0 && given.add(bookmark.id())) {
            return bookmark.id();
        }
        List<BlockId> ids = fresh.computeIfAbsent(element, any -> new ArrayList<>(1));
        while (ids.size() <= part) {
            ids.add(BlockId.fresh());
        }
        given.add(ids.get(part));
        return ids.get(part);
    }

    /** Notes which block these paragraphs became. */
    public void became(List<Node> paragraphs, BlockId block) {
        last = block;
        paragraphs.forEach(paragraph -> places.putIfAbsent(paragraph, block));
    }

    /** Notes that these paragraphs became no block: what hung on them hangs on the one before. */
    public void vanished(List<Node> paragraphs) {
        BlockId before = last;
        if (before != null) {
            paragraphs.forEach(paragraph -> places.putIfAbsent(paragraph, before));
        }
    }

    @Nullable
    BlockId near(Node paragraph) {
        return places.get(paragraph);
    }
}
