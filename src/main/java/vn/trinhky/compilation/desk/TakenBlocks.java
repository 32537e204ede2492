package vn.trinhky.compilation.desk;

import java.util.List;
import vn.trinhky.compilation.ReportedWords;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions.SectionWords;
import vn.trinhky.compilation.contributed.Dismissals;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.origins.UsedSources;

/** Which blocks of a contribution come into the report: those that are chosen and not used, as the report says them. */
record TakenBlocks(UsedSources used, Dismissals dismissals, Chosen chosen) {

    List<Block> of(ContributedSection contribution, SectionWords words) {
        return ReportedWords.of(words.text(), contribution.unit()).blocks().stream()
                .filter(block -> comesIn(contribution, block.id()))
                .map(block -> block.from(origin(contribution, words, block.id())))
                .toList();
    }

    /** What was left out with a reason comes in only when somebody picks it. */
    private boolean comesIn(ContributedSection contribution, BlockId block) {
        boolean leftOut = chosen instanceof Chosen.All
                && dismissals.of(contribution, block.value()).isPresent();
        return chosen.holds(contribution.submission(), block) && !leftOut && !used.uses(contribution.subject(), block);
    }

    private static Origin origin(ContributedSection contribution, SectionWords words, BlockId block) {
        String unit = contribution.unit().value().toString();
        return Origin.of(
                Origin.Source.part(unit, contribution.subject(), contribution.number(), words.author(), block));
    }
}
