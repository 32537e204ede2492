package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.likeness.Fingerprint;
import vn.trinhky.manuscript.likeness.Moves;
import vn.trinhky.manuscript.likeness.Partners;

/** Which block continues which: the one with its id, or else the one most like it. */
final class BlockPairs {

    private final List<Block> before;
    private final List<Block> after;
    private final int[] partners;
    private final boolean[] taken;

    private BlockPairs(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partners, -1);
    }

    /** For each block of the later text the place of its block in the earlier one, or -1. */
    static int[] of(List<Block> before, List<Block> after) {
        BlockPairs pairs = new BlockPairs(before, after);
        pairs.pairById();
        pairs.pairByLikeness();
        return pairs.partners;
    }

    /** Two blocks by their places. */
    record Pair(int before, int after) {}

    /** The pairs that stayed in their order, from the beginning of the texts. */
    static List<Pair> stayed(int[] partners) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                pairs.add(new Pair(partners[i], i));
            }
        }
        List<Pair> stayed = new ArrayList<>();
        for (int index : Moves.stayed(pairs.stream().map(Pair::before).toList())) {
            stayed.add(pairs.get(index));
        }
        Collections.reverse(stayed);
        return stayed;
    }

    private void pairById() {
        Map<BlockId, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i).id(), i);
        }
        for (int i = 0; i < after.size(); i++) {
            Integer place = places.remove(after.get(i).id());
            if (place != null && (before.get(place) instanceof Table) == (after.get(i) instanceof Table)) {
                pair(place, i);
            }
        }
    }

    private void pairByLikeness() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                left.add(i);
            }
        }
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (partners[i] < 0) {
                right.add(i);
            }
        }
        int[] alike = Partners.of(fingerprints(before, left), fingerprints(after, right));
        for (int i = 0; i < alike.length; i++) {
            if (alike[i] >= 0) {
                pair(left.get(alike[i]), right.get(i));
            }
        }
    }

    private static List<Fingerprint> fingerprints(List<Block> blocks, List<Integer> places) {
        return places.stream().map(blocks::get).map(Fingerprint::of).toList();
    }

    private void pair(int old, int now) {
        partners[now] = old;
        taken[old] = true;
    }
}
