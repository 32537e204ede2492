package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.redline.Redline;

/** Recognises the regime's standing text, with which every report begins, by its words. */
final class StandingText {

    private StandingText() {}

    /** The text with the origin of the standing text if it still says just that; otherwise as it is. */
    static Manuscript marked(Manuscript text, List<Ingredient> standing) {
        boolean plain = text.blocks().size() == standing.size()
                && text.blocks().stream().allMatch(block -> block.origin() == null);
        if (!plain || standing.isEmpty() || !saysTheSame(text, standing)) {
            return text;
        }
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            Block there = Objects.requireNonNull(standing.get(i).ready());
            marked.add(text.blocks().get(i).from(Objects.requireNonNull(there.origin())));
        }
        return new Manuscript(marked);
    }

    private static boolean saysTheSame(Manuscript text, List<Ingredient> standing) {
        List<Block> blocks = standing.stream()
                .map(one -> Objects.requireNonNull(one.ready()))
                .toList();
        return Redline.of(new Manuscript(blocks), text).isUnchanged();
    }
}
