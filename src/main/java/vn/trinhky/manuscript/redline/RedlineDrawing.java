package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.trinhky.manuscript.Block;

/**
 * Lays two versions into one. Between two blocks that stayed, what was there comes before what is there now.
 */
final class RedlineDrawing {

    private final List<Block> before;
    private final List<Block> after;
    private final int[] partners;
    private final BitSet stayed = new BitSet();
    private final BitSet continued = new BitSet();
    private final List<BlockChange> changes = new ArrayList<>();
    private int drawnBefore;

    RedlineDrawing(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.partners = BlockPairs.of(before, after);
        for (int partner : partners) {
            if (partner >= 0) {
                continued.set(partner);
            }
        }
        BlockPairs.stayed(partners).forEach(pair -> stayed.set(pair.after()));
    }

    Redline drawn() {
        int gap = 0;
        for (int i = stayed.nextSetBit(0); i >= 0; i = stayed.nextSetBit(i + 1)) {
            drawWhatWas(partners[i]);
            drawWhatCame(gap, i);
            drawPair(i);
            drawnBefore = partners[i] + 1;
            gap = i + 1;
        }
        drawWhatWas(before.size());
        drawWhatCame(gap, after.size());
        return new Redline(changes);
    }

    private void drawWhatWas(int end) {
        for (int i = drawnBefore; i < end; i++) {
            Block block = before.get(i);
            changes.add(continued.get(i) ? new BlockChange.MovedAway(block) : new BlockChange.Removed(block));
        }
    }

    private void drawWhatCame(int start, int end) {
        for (int i = start; i < end; i++) {
            if (partners[i] < 0) {
                changes.add(new BlockChange.Added(after.get(i)));
            } else {
                Block old = before.get(partners[i]);
                changes.add(new BlockChange.MovedHere(old, after.get(i), Reworking.of(old, after.get(i))));
            }
        }
    }

    private void drawPair(int place) {
        Block old = before.get(partners[place]);
        Block block = after.get(place);
        Rework rework = Reworking.of(old, block);
        boolean same = rework.isUnchanged() && Reworking.isOneKind(old, block);
        changes.add(same ? new BlockChange.Kept(block) : new BlockChange.Changed(old, block, rework));
    }
}
