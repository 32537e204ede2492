package vn.trinhky.compilation.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.view.Statistics;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.VersionLine;

/**
 * Counts how much of a report came from elsewhere. Of the first draft counts what the kept versions say that preparing
 * wrote: a word that the compiler added to such a paragraph is hers, a word that she left is the draft's.
 */
@Component
public class Provenances {

    private final TextHistory history;

    Provenances(TextHistory history) {
        this.history = history;
    }

    @Transactional(readOnly = true)
    public Provenance of(Report report) {
        List<Block> present = blocks(report.texts());
        List<Block> sourced =
                present.stream().filter(block -> block.origin() != null).toList();
        return new Provenance(words(present), words(sourced), surviving(drafted(report.id()), present));
    }

    /** What preparing wrote, each block as it was written first. */
    private Map<BlockId, Block> drafted(ReportId report) {
        Map<BlockId, Block> drafted = new LinkedHashMap<>();
        List<VersionLine> oldestFirst = history.versions(report.value()).stream()
                .sorted(Comparator.comparingInt(VersionLine::number))
                .toList();
        for (VersionLine line : oldestFirst) {
            if (line.occasion() == Occasion.FIRST_DRAFT) {
                Set<Block> before = new HashSet<>(blocks(texts(report, line.number() - 1)));
                blocks(texts(report, line.number())).stream()
                        .filter(block -> block.origin() != null && !before.contains(block))
                        .forEach(block -> drafted.putIfAbsent(block.id(), block));
            }
        }
        return drafted;
    }

    private SectionTexts texts(ReportId report, int number) {
        return history.version(report.value(), number)
                .map(version -> version.texts())
                .orElse(SectionTexts.none());
    }

    /** Blocks that were never touched need no comparing. */
    private static int surviving(Map<BlockId, Block> drafted, List<Block> present) {
        Map<BlockId, Block> left = new HashMap<>(drafted);
        List<Block> edited = new ArrayList<>();
        int words = 0;
        for (Block block : present) {
            if (block.equals(left.get(block.id()))) {
                words += words(List.of(block));
                left.remove(block.id());
            } else if (block.origin() != null) {
                edited.add(block);
            }
        }
        List<Block> then =
                drafted.values().stream().filter(block -> left.containsKey(block.id())).toList();
        int added = Redline.of(new Manuscript(then), new Manuscript(edited)).words().added();
        return words + words(edited) - added;
    }

    private static List<Block> blocks(SectionTexts texts) {
        return texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .toList();
    }

    private static int words(List<Block> blocks) {
        return Statistics.of(new Manuscript(blocks)).words();
    }
}
