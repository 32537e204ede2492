package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;

/**
 * Puts new blocks into a section, each behind the one that it follows in the draft, wherever that was moved to; where none
 * of the draft stands yet, at the end. What is there stays, in its order.
 */
final class Placing {

    private final List<Block> present;
    private final Map<Ingredient.Key, Integer> places = new HashMap<>();

    private Placing(Manuscript present) {
        this.present = present.blocks();
        for (int i = 0; i < this.present.size(); i++) {
            int place = i;
            sources(this.present.get(i)).forEach(source -> places.put(source, place));
        }
    }

    /** What the blocks of a text are made of. */
    static List<Ingredient.Key> sources(Manuscript text) {
        return text.blocks().stream().flatMap(block -> sources(block).stream()).toList();
    }

    private static List<Ingredient.Key> sources(Block block) {
        Origin origin = block.origin();
        return origin == null
                ? List.of()
                : origin.sources().stream()
                        .map(source -> new Ingredient.Key(source.subject(), source.block()))
                        .toList();
    }

    /** @param words of what is new; what is not among them any more is left out */
    static Manuscript into(Manuscript present, SectionDraft draft, Map<Ingredient.Key, Block> words) {
        return new Placing(present).placed(draft, words);
    }

    private Manuscript placed(SectionDraft draft, Map<Ingredient.Key, Block> words) {
        Map<Integer, List<Block>> behind = new HashMap<>();
        int after = draft.all().stream().anyMatch(one -> places.containsKey(one.key())) ? -1 : present.size() - 1;
        for (Ingredient one : draft.all()) {
            Block fresh = words.get(one.key());
            if (fresh != null) {
                behind.computeIfAbsent(after, place -> new ArrayList<>()).add(fresh);
            } else {
                after = places.getOrDefault(one.key(), after);
            }
        }
        List<Block> blocks = new ArrayList<>(behind.getOrDefault(-1, List.of()));
        for (int i = 0; i < present.size(); i++) {
            blocks.add(present.get(i));
            blocks.addAll(behind.getOrDefault(i, List.of()));
        }
        return new Manuscript(blocks);
    }
}
