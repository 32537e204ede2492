package vn.trinhky.upload.arranging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.outline.Outline;

/** The text of a file, section by section. */
final class ArrivedTexts {

    private final Map<String, Manuscript> texts = new LinkedHashMap<>();
    private final Map<BlockId, String> sections = new HashMap<>();

    private ArrivedTexts() {}

    /** @param base the text as it left, null for a file that was written by hand */
    static ArrivedTexts of(Outline outline, List<PlacedPiece> pieces, @Nullable SectionTexts base) {
        Map<BlockId, String> homes = base == null ? Map.of() : withoutHeading(base, pieces);
        Set<String> headless = Set.copyOf(homes.values());
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        for (PlacedPiece placed : pieces) {
            String section = placed.place();
            for (Block block : text(outline, placed)) {
                String home = homes.get(block.id());
                section =
                        home != null ? home : section != null && headless.contains(section) ? section : placed.place();
                if (section != null) {
                    blocks.computeIfAbsent(section, key -> new ArrayList<>()).add(block);
                }
            }
        }
        ArrivedTexts arrived = new ArrivedTexts();
        blocks.forEach(arrived::put);
        return arrived;
    }

    /**
     * Where blocks of ours belong that no heading of the file leads to: a closing never had one, and somebody may have
     * deleted one.
     */
    private static Map<BlockId, String> withoutHeading(SectionTexts base, List<PlacedPiece> pieces) {
        Set<String> headed = new HashSet<>();
        pieces.stream()
                .filter(placed ->
                        placed.piece().heading() != null && placed.piece().key() != null)
                .forEach(placed -> headed.add(String.valueOf(placed.piece().key())));
        Map<BlockId, String> homes = new HashMap<>();
        base.byKey().forEach((key, text) -> {
            if (!headed.contains(key)) {
                text.blocks().forEach(block -> homes.put(block.id(), key));
            }
        });
        return homes;
    }

    private static List<Block> text(Outline outline, PlacedPiece placed) {
        return outline.entries().stream()
                .filter(entry -> entry.key().equals(placed.place()))
                .findFirst()
                .map(placed.piece()::textFor)
                .orElse(placed.piece().blocks());
    }

    private void put(String section, List<Block> blocks) {
        texts.put(section, new Manuscript(blocks));
        blocks.forEach(block -> remember(block, section));
    }

    private void remember(Block block, String section) {
        sections.put(block.id(), section);
        if (block instanceof Table table) {
            table.cellBlocks().forEach(inner -> remember(inner, section));
        } else {
            block.footnotes().forEach(note -> note.body().forEach(inner -> remember(inner, section)));
        }
    }

    Manuscript of(String section) {
        return texts.getOrDefault(section, Manuscript.empty());
    }

    /** The key of the section that a block goes to, empty for nowhere. */
    String sectionOf(@Nullable BlockId block) {
        return block == null ? "" : sections.getOrDefault(block, "");
    }

    /** Two texts one below the other; ids that both have are given anew to the lower one. */
    static Manuscript below(Manuscript upper, Manuscript lower) {
        List<Block> blocks = new ArrayList<>(upper.blocks());
        blocks.addAll(lower.blocks());
        return ManuscriptJson.read(ManuscriptJson.node(new Manuscript(blocks)));
    }
}
