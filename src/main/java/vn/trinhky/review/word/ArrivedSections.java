package vn.trinhky.review.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.outline.Outline;

/**
 * The text of a file cut into the sections of the version that it left as, whose headings are known by their ids. What
 * stands below a heading belongs to its section; a block of a section whose heading is not in the file stays in it.
 */
final class ArrivedSections {

    private final Map<BlockId, Outline.Entry> headings = new HashMap<>();
    private final Map<BlockId, String> homes = new HashMap<>();
    private final Map<String, List<Block>> texts = new LinkedHashMap<>();
    private final Map<String, Heading> found = new HashMap<>();
    private final List<Outline.Entry> missing;

    private ArrivedSections(FrozenReport version, Manuscript arrived) {
        List<Outline.Entry> headed = version.outline().entries().stream()
                .filter(entry -> entry.level() > 0)
                .toList();
        List<Block> own = version.outline().join(Map.of()).blocks();
        for (int i = 0; i < own.size(); i++) {
            headings.put(own.get(i).id(), headed.get(i));
        }
        version.outline().entries().forEach(entry -> {
            texts.put(entry.key(), new ArrayList<>());
            version.texts().of(entry.key()).blocks().forEach(block -> homes.put(block.id(), entry.key()));
        });
        arrived.blocks().stream()
                .filter(block -> block instanceof Heading && headings.containsKey(block.id()))
                .forEach(block -> found.put(entry(block).key(), (Heading) block));
        missing =
                headed.stream().filter(entry -> !found.containsKey(entry.key())).toList();
        cut(arrived, version.outline().entries().get(0).key());
    }

    static ArrivedSections of(FrozenReport version, Manuscript arrived) {
        return new ArrivedSections(version, arrived);
    }

    private Outline.Entry entry(Block heading) {
        return java.util.Objects.requireNonNull(headings.get(heading.id()));
    }

    private void cut(Manuscript arrived, String first) {
        Set<String> headed = new HashSet<>(found.keySet());
        String section = first;
        for (Block block : arrived.blocks()) {
            if (block instanceof Heading && headings.containsKey(block.id())) {
                section = entry(block).key();
                continue;
            }
            @Nullable String home = homes.get(block.id());
            if (home != null && !headed.contains(home)) {
                section = home;
            }
            java.util.Objects.requireNonNull(texts.get(section)).add(block);
        }
    }

    Manuscript of(String section) {
        return new Manuscript(texts.getOrDefault(section, List.of()));
    }

    /** The section that a block of the version stands in; null for a block that it does not have. */
    @Nullable
    String home(BlockId block) {
        return homes.get(block);
    }

    /** Headings of the outline that somebody deleted or changed: what a report's headings are is not up to its review. */
    List<Heading> changedHeadings() {
        return found.entrySet().stream()
                .filter(one -> headings.values().stream()
                        .anyMatch(entry -> entry.key().equals(one.getKey())
                                && !(entry.title().equals(one.getValue().words())
                                        && entry.level() == one.getValue().level())))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<Outline.Entry> missingHeadings() {
        return missing;
    }
}
