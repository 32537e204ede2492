package vn.trinhky.manuscript.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trinhky.manuscript.BlockId;

/** Which blocks were moved: as few as explain the new order. */
public final class Moves {

    private Moves() {}

    /** Both in the order of their text. A block that only one of them has was not moved. */
    public static Set<BlockId> between(Collection<BlockId> before, Collection<BlockId> after) {
        Map<BlockId, Integer> old = new HashMap<>();
        before.forEach(id -> old.put(id, old.size()));
        List<BlockId> common = after.stream().filter(old::containsKey).toList();
        Set<BlockId> moved = new HashSet<>(common);
        List<Integer> places = common.stream().map(old::get).toList();
        for (int stayed : stayed(places)) {
            moved.remove(common.get(stayed));
        }
        return moved;
    }

    /**
     * Which pieces stayed, as indexes into the list, in falling order: the longest sequence of rising places.
     *
     * @param places for each piece where it stood before
     */
    public static List<Integer> stayed(List<Integer> places) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[places.size()];
        for (int i = 0; i < places.size(); i++) {
            int length = shorterThan(places.get(i), ends, places);
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        List<Integer> stayed = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            stayed.add(i);
        }
        return stayed;
    }

    /** How long a rising sequence the number can continue; {@code ends} says where the best of each length ends. */
    private static int shorterThan(int number, List<Integer> ends, List<Integer> places) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(ends.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
