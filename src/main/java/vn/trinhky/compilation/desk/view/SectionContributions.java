package vn.trinhky.compilation.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions.SectionWords;
import vn.trinhky.compilation.contributed.Dismissal;
import vn.trinhky.compilation.contributed.Gathering;
import vn.trinhky.compilation.desk.view.ContributionLine.Standing;
import vn.trinhky.compilation.desk.view.Offer.OfferedBlock;
import vn.trinhky.compilation.desk.view.Offer.UsedPlace;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.arranging.Arranging;
import vn.trinhky.manuscript.view.Excerpt;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.UnitGroup;

/** What the units of a round have for one section, laid out for the page. */
record SectionContributions(
        Round round,
        String section,
        Map<UnitId, PartProgress> parts,
        Map<UnitId, Unit> units,
        Map<SubmissionId, ContributedSection> submitted,
        Usage usage,
        LocalDate today) {

    /** Units of no kind come last, under a heading of their own. */
    private static final UnitGroup NO_KIND = new UnitGroup("", "", "", List.of());

    boolean isContributed() {
        return round.plan().contributedSections().stream().map(SectionPlan::key).anyMatch(section::equals);
    }

    int unusedBlocks() {
        return submitted.values().stream().mapToInt(usage::unused).sum();
    }

    /** @param reading brings the texts of those that are shown */
    List<ContributionKind> kinds(
            Asked asked, Function<List<SubmissionId>, Map<SubmissionId, SectionWords>> reading) {
        if (!isContributed() && submitted.isEmpty()) {
            return List.of();
        }
        Gathering gathering = Gathering.of(round.plan());
        List<UnitGroup> kinds = new ArrayList<>(gathering.kinds());
        kinds.add(NO_KIND);
        Map<UnitGroup, List<UnitId>> byKind = gathering.units().stream()
                .collect(Collectors.groupingBy(unit -> gathering.kindOf(unit).orElse(NO_KIND)));
        List<KindPage> pages = kinds.stream()
                .map(kind -> page(kind, byKind.getOrDefault(kind, List.of()), asked))
                .filter(page -> page.total() > 0)
                .toList();
        Map<SubmissionId, SectionWords> texts = reading.apply(pages.stream()
                .flatMap(page -> page.shown().stream())
                .map(PartProgress::id)
                .filter(submitted::containsKey)
                .toList());
        return pages.stream().map(page -> page.with(this, texts)).toList();
    }

    /** One page of the units of a kind, before their texts are read. */
    private record KindPage(UnitGroup kind, int total, int submitted, int page, List<PartProgress> shown) {

        ContributionKind with(SectionContributions all, Map<SubmissionId, SectionWords> texts) {
            List<ContributionLine> lines = shown.stream()
                    .map(part -> all.line(part, texts.get(part.id())))
                    .toList();
            return new ContributionKind(kind, total, submitted, page, lines);
        }
    }

    private KindPage page(UnitGroup kind, List<UnitId> contributors, Asked asked) {
        List<PartProgress> wanted = contributors.stream()
                .map(parts::get)
                .filter(Objects::nonNull)
                .filter(part -> asked.names(name(part.unit())))
                .filter(part -> !asked.onlyUnused() || hasUnused(part))
                .toList();
        int page = asked.pageOf(kind.code());
        int from = Math.min(wanted.size(), (page - 1) * ContributionKind.AT_A_TIME);
        int to = Math.min(wanted.size(), page * ContributionKind.AT_A_TIME);
        int offering = (int)
                wanted.stream().filter(part -> submitted.containsKey(part.id())).count();
        return new KindPage(kind, wanted.size(), offering, page, wanted.subList(from, to));
    }

    private boolean hasUnused(PartProgress part) {
        ContributedSection contribution = submitted.get(part.id());
        return contribution != null && usage.unused(contribution) > 0;
    }

    private ContributionLine line(PartProgress part, @Nullable SectionWords words) {
        ContributedSection contribution = submitted.get(part.id());
        return contribution == null || words == null
                ? new ContributionLine(name(part.unit()), absent(part), null)
                : new ContributionLine(name(part.unit()), Standing.SUBMITTED, offer(part, contribution, words.text()));
    }

    private Standing absent(PartProgress part) {
        if (part.wasSubmitted()) {
            return Standing.NOTHING_HERE;
        }
        return part.isLate(round, today) ? Standing.LATE : Standing.NOT_SUBMITTED;
    }

    private Offer offer(PartProgress part, ContributedSection contribution, Manuscript text) {
        Numbering numbering = Numbering.fromTheBeginning();
        List<OfferedBlock> blocks = new ArrayList<>();
        for (Block block : text.blocks()) {
            blocks.add(block(contribution, block, numbering));
        }
        return new Offer(
                part.id().value(),
                contribution.number(),
                part.lastSubmittedAt(),
                usage.taken(contribution),
                usage.oldestVersion(contribution),
                blocks);
    }

    private OfferedBlock block(ContributedSection contribution, Block block, Numbering numbering) {
        return new OfferedBlock(
                block.id().value(),
                HtmlWriter.write(new Manuscript(List.of(block)), numbering),
                usage.places(contribution, block.id()).stream()
                        .map(place ->
                                new UsedPlace(place.section(), place.block().value()))
                        .toList(),
                usage.leftOut(contribution, block.id()).map(Dismissal::reason).orElse(null));
    }

    /** The blocks of the report's own section, each with the names of its units. */
    List<DeskView.ReportBlock> paragraphs(Manuscript text) {
        return text.blocks().stream()
                .map(block -> new DeskView.ReportBlock(
                        block.id().value(), Excerpt.of(block), unitsOf(block.origin()), Arranging.isJoinable(block)))
                .toList();
    }

    private List<String> unitsOf(@Nullable Origin origin) {
        if (origin == null) {
            return List.of();
        }
        return origin.sources().stream()
                .filter(source -> source.kind() == Origin.Kind.PART)
                .map(Origin.Source::unit)
                .distinct()
                .map(unit -> name(new UnitId(java.util.UUID.fromString(unit))))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String name(UnitId id) {
        Unit unit = units.get(id);
        return unit == null ? "" : unit.shortName();
    }
}
