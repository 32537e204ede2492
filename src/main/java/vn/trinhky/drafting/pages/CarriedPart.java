package vn.trinhky.drafting.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.carried.CarriedBlock;
import vn.trinhky.manuscript.carried.CopyForward;
import vn.trinhky.manuscript.carried.CopyForward.Verdict;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.figures.Mention;
import vn.trinhky.manuscript.view.HtmlWriter;

/**
 * A part held against what the unit wrote the last time. Figures are held against each other by what they ask: one that says
 * the same as the last time is not a number that somebody forgot.
 *
 * @param period of the last time, in words
 * @param sections by key; only those that are written now and were written then
 */
record CarriedPart(String period, Map<String, Section> sections) {

    /**
     * A section with the sentence and the marked blocks.
     *
     * @param blocks only those that come from last period's text
     */
    record Section(CopyForward check, List<Block> blocks) {

        /** @param spoken the text as it is read now */
        static Section of(CopyForward check, Manuscript spoken) {
            return new Section(
                    check,
                    check.blocks().stream()
                            .filter(block -> block.kinship() != CarriedBlock.Kinship.NEW)
                            .map(block -> Block.of(block, spoken))
                            .toList());
        }

        public int total() {
            return check.blocks().size();
        }
    }

    /** A block, and what in it is still last period's. */
    record Block(CarriedBlock.Kinship kinship, String html, List<String> stayed) {

        static Block of(CarriedBlock block, Manuscript spoken) {
            return new Block(
                    block.kinship(),
                    HtmlWriter.write(new Manuscript(spoken.blocks().stream()
                            .filter(other -> other.id().equals(block.block().id()))
                            .toList())),
                    block.stayed().stream().map(Mention::passage).distinct().toList());
        }
    }

    /** Null when nothing is known of an earlier period. */
    static @Nullable CarriedPart of(@Nullable LastPart last, List<PartSection> sections) {
        if (last == null) {
            return null;
        }
        Map<String, Section> checked = new LinkedHashMap<>();
        for (PartSection section : sections) {
            CopyForward check = CopyForward.compare(
                    FigureTokens.live(last.texts().of(section.key())), FigureTokens.live(section.text()));
            if (check.verdict() != Verdict.EMPTY && check.verdict() != Verdict.NOTHING_TO_COMPARE) {
                checked.put(section.key(), Section.of(check, section.spoken()));
            }
        }
        return new CarriedPart(last.period().inWords(), checked);
    }

    /** Null where there is nothing to compare. */
    @Nullable
    public Section section(String key) {
        return sections.get(key);
    }

    public int carried() {
        return sections.values().stream()
                .mapToInt(section -> section.check().carried())
                .sum();
    }

    public int total() {
        return sections.values().stream().mapToInt(Section::total).sum();
    }

    /** Dates that are still last period's, each once. */
    public List<String> dates() {
        return sections.values().stream()
                .flatMap(section -> section.check().datesThatStayed().stream())
                .distinct()
                .toList();
    }
}
