package vn.trinhky.compilation.contradictions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.citing.ContributedTexts.Contributed;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** The texts that are held against each other, line by line: the report's and the units' that are not taken over yet. */
final class ReadTexts {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<BlockId, Line> lines = new LinkedHashMap<>();
    private final Set<BlockId> ofReport = new HashSet<>();
    private final List<Block> ofUnits = new ArrayList<>();

    /** @param unit short name of the writing unit, null for the report */
    record Line(@Nullable String unit, String section, TextBlock block) {}

    ReadTexts(Report report, List<Contributed> contributions) {
        report.outline().entries().forEach(entry -> {
            titles.put(entry.key(), entry.level() == 0 ? "" : entry.key() + ". " + entry.title());
            report.texts().of(entry.key()).blocks().forEach(block -> {
                ofReport.add(block.id());
                read(null, entry.key(), block);
            });
        });
        for (Contributed part : contributions) {
            for (Block block : part.text().blocks()) {
                if (!ofReport.contains(block.id())) {
                    ofUnits.add(block);
                    read(part.unitName(), part.section(), block);
                }
            }
        }
    }

    private void read(@Nullable String unit, String section, Block block) {
        if (block instanceof Table table) {
            table.cellBlocks().forEach(cell -> read(unit, section, cell));
            return;
        }
        lines.putIfAbsent(block.id(), new Line(unit, section, (TextBlock) block));
        block.footnotes().forEach(note -> note.body().forEach(body -> read(unit, section, body)));
    }

    /** What units wrote and the report has not taken over. */
    Manuscript unitsTexts() {
        return new Manuscript(ofUnits);
    }

    Iterable<Line> lines() {
        return lines.values();
    }

    Contradiction.Place place(BlockId block, String before, String written, String after) {
        Line line = lines.get(block);
        String section = line == null ? "" : line.section();
        return new Contradiction.Place(
                line == null ? null : line.unit(), section, title(section), block, before, written, after);
    }

    String title(String section) {
        return titles.getOrDefault(section, "");
    }
}
