package vn.trinhky.compilation.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<BlockId, Block> drafted = drafted(report.id());
        List<Block> edited = new ArrayList<>();
        int words = 0;
        int sourced = 0;
        int untouched = 0;
        for (Block block : blocks(report.texts())) {
            int here = words(List.of(block));
            words += here;
            if (block.origin() != null) {
                sourced += here;
                // what was never touched needs no comparing
                if (drafted.remove(block.id(), block)) {
                    untouched += here;
                } else {
                    edited.add(block);
                }
            }
        }
        return new Provenance(words, sourced, untouched + surviving(drafted, edited));
    }

    /** How many words of some paragraphs are the draft's. */
    private static int surviving(Map<BlockId, Block> drafted, List<Block> edited) {
        if (edited.isEmpty() || drafted.isEmpty()) {
            return 0;
        }
        Redline redline = Redline.of(new Manuscript(List.copyOf(drafted.values())), new Manuscript(edited));
        return words(edited) - redline.words().added();
    }

    /** What preparing wrote, each block as it was written first. */
    private Map<BlockId, Block> drafted(ReportId report) {
        Map<BlockId, Block> drafted = new LinkedHashMap<>();
        List<VersionLine> oldestFirst = history.versions(report.value()).stream()
                .sorted(Comparator.comparingInt(VersionLine::number))
                .toList();
        for (VersionLine line : oldestFirst) {
            if (line.occasion() == Occasion.FIRST_DRAFT) {
                Map<BlockId, Block> before = new HashMap<>();
                blocks(texts(report, line.number() - 1)).forEach(block -> before.put(block.id(), block));
                blocks(texts(report, line.number())).stream()
                        .filter(block -> block.origin() != null && !block.equals(before.get(block.id())))
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

    private static List<Block> blocks(SectionTexts texts) {
        return texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .toList();
    }

    private static int words(List<Block> blocks) {
        return Statistics.of(new Manuscript(blocks)).words();
    }
}
