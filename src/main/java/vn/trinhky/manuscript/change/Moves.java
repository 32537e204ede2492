package vn.trinhky.manuscript.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trinhky.manuscript.BlockId;

/** Which blocks were moved: as few as explain the new order. */
final class Moves {

    private Moves() {}

    /** Both in the order of their text. A block that only one of them has was not moved. */
    static Set<BlockId> between(Collection<BlockId> before, Collection<BlockId> after) {
        Map<BlockId, Integer> places = new HashMap<>();
        before.forEach(id -> places.put(id, places.size()));
        List<BlockId> common = after.stream().filter(places::containsKey).toList();
        Set<BlockId> moved = new HashSet<>(common);
        for (int stayed : rising(common.stream().map(places::get).toList())) {
            moved.remove(common.get(stayed));
        }
        return moved;
    }

    /** Where in a list the longest sequence of rising numbers stands. */
    private static List<Integer> rising(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int length = shorterThan(numbers.get(i), ends, numbers);
            previous[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        List<Integer> rising = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = previous[i]) {
            rising.add(i);
        }
        return rising;
    }

    /** How long a rising sequence the number can continue; {@code ends} says where the best of each length ends. */
    private static int shorterThan(int number, List<Integer> ends, List<Integer> numbers) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(ends.get(middle)) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
