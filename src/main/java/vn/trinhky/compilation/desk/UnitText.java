package vn.trinhky.compilation.desk;

import java.util.List;
import vn.trinhky.compilation.ReportedWords;
import vn.trinhky.drafting.SubmittedText;
import vn.trinhky.manuscript.Block;

/** What a unit wrote, as it is taken over. */
final class UnitText {

    private UnitText() {}

    /** The blocks of a contribution, each with its origin. */
    static List<Block> blocks(SubmittedText contribution) {
        return ReportedWords.of(contribution.text(), contribution.unit()).blocks().stream()
                .map(block -> block.from(contribution.originFor(block.id())))
                .toList();
    }
}
