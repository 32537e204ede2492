package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Report;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** The passages of a report that still say what they said in the last one. */
@Component
class ToBringUpToDate {

    private static final int LONGEST = 140;

    private final LastReports last;
    private final Reporting reporting;

    ToBringUpToDate(LastReports last, Reporting reporting) {
        this.last = last;
        this.reporting = reporting;
    }

    /** @param beginning of its words */
    record Passage(String section, String title, String block, String beginning) {}

    List<Passage> passages(Report report) {
        return passages(report, reporting.round(report.round()));
    }

    List<Passage> passages(Report report, Round round) {
        List<Passage> passages = new ArrayList<>();
        last.unchanged(report, round)
                .forEach((section, blocks) -> blocks.forEach(block -> passages.add(
                        new Passage(section, title(report, section), block.id().value(), beginning(block)))));
        return passages;
    }

    private static String title(Report report, String section) {
        return report.outline().entries().stream()
                .filter(entry -> entry.key().equals(section))
                .map(entry -> entry.title())
                .findFirst()
                .orElse("");
    }

    private static String beginning(Block block) {
        String words = block instanceof TextBlock text ? text.words() : "…";
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }
}
