package vn.trinhky.compilation.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.compilation.contributed.Dismissal;
import vn.trinhky.compilation.contributed.Dismissals;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.origins.UsedSources;

/** What a report uses of the units' texts and in which version, and what was left out with a reason. */
final class Usage {

    private final UsedSources used;
    private final Map<String, Integer> oldest;
    private final Dismissals dismissals;

    private Usage(UsedSources used, Map<String, Integer> oldest, Dismissals dismissals) {
        this.dismissals = dismissals;
        this.used = used;
        this.oldest = oldest;
    }

    static Usage in(SectionTexts texts, Dismissals dismissals) {
        Map<String, Integer> oldest = texts.byKey().values().stream()
                .flatMap(text -> text.blocks().stream())
                .map(Block::origin)
                .filter(Objects::nonNull)
                .flatMap(origin -> origin.sources().stream())
                .collect(Collectors.toMap(Usage::address, Origin.Source::version, Math::min));
        return new Usage(UsedSources.in(texts), oldest, dismissals);
    }

    List<UsedSources.Place> places(ContributedSection contribution, BlockId block) {
        return used.of(contribution.subject(), block);
    }

    /** Why a block was left out; nothing if it was not. */
    Optional<Dismissal> leftOut(ContributedSection contribution, BlockId block) {
        return dismissals.of(contribution, block.value());
    }

    /** How many of its blocks the report uses. */
    long used(ContributedSection contribution) {
        return contribution.blocks().stream()
                .filter(piece -> used.uses(contribution.subject(), new BlockId(piece.block())))
                .count();
    }

    /** How many of its blocks are neither used nor left out with a reason. */
    int unused(ContributedSection contribution) {
        return (int) contribution.blocks().stream()
                .filter(piece -> !used.uses(contribution.subject(), new BlockId(piece.block())))
                .filter(piece -> dismissals.of(contribution, piece.block()).isEmpty())
                .count();
    }

    /** How much of a contribution the report uses. */
    Offer.Taken taken(ContributedSection contribution) {
        long there = used(contribution);
        if (there == 0) {
            return Offer.Taken.NOTHING;
        }
        return there == contribution.blocks().size() ? Offer.Taken.WHOLLY : Offer.Taken.PARTLY;
    }

    /** The oldest submitted version from which the report uses one of these blocks; 0 if it uses none. */
    int oldestVersion(ContributedSection contribution) {
        return contribution.blocks().stream()
                .map(piece -> oldest.get(contribution.subject() + "/" + piece.block()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
    }

    private static String address(Origin.Source source) {
        return source.subject() + "/" + source.block();
    }
}
