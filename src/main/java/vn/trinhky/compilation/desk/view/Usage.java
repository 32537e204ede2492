package vn.trinhky.compilation.desk.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedSection;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.origins.UsedSources;

/** What a report uses of the units' texts, and in which version. */
final class Usage {

    private final UsedSources used;
    private final Map<String, Integer> oldest;

    private Usage(UsedSources used, Map<String, Integer> oldest) {
        this.used = used;
        this.oldest = oldest;
    }

    static Usage in(SectionTexts texts) {
        Map<String, Integer> oldest = texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .map(Block::origin)
                .filter(java.util.Objects::nonNull)
                .flatMap(origin -> origin.sources().stream())
                .collect(Collectors.toMap(Usage::address, Origin.Source::version, Math::min));
        return new Usage(UsedSources.in(texts), oldest);
    }

    List<UsedSources.Place> places(SubmissionId submission, BlockId block) {
        return used.of(submission.value().toString(), block);
    }

    boolean uses(SubmissionId submission, BlockId block) {
        return used.uses(submission.value().toString(), block);
    }

    /** How much of a contribution the report uses. */
    Offer.Taken taken(SubmittedSection contribution) {
        long there = contribution.blocks().stream()
                .filter(block -> uses(contribution.submission(), block))
                .count();
        if (there == 0) {
            return Offer.Taken.NOTHING;
        }
        return there == contribution.blocks().size() ? Offer.Taken.WHOLLY : Offer.Taken.PARTLY;
    }

    /** The oldest submitted version from which the report uses one of these blocks; 0 if it uses none. */
    int oldestVersion(SubmissionId submission, List<BlockId> blocks) {
        return blocks.stream()
                .map(block -> oldest.get(submission.value() + "/" + block.value()))
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
    }

    private static String address(Origin.Source source) {
        return source.subject() + "/" + source.block();
    }
}
