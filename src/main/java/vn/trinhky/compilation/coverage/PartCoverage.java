package vn.trinhky.compilation.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportLine;
import vn.trinhky.compilation.contributed.Dismissal;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** What became of everything that one unit wrote, paragraph by paragraph. */
@Component
class PartCoverage {

    private final Compilation compilation;
    private final Coverage coverage;
    private final Contributions contributions;

    PartCoverage(Compilation compilation, Coverage coverage, Contributions contributions) {
        this.compilation = compilation;
        this.coverage = coverage;
        this.contributions = contributions;
    }

    /**
     * A section that the unit wrote.
     *
     * @param dismissal of the whole section, null for none
     */
    record Section(
            String key,
            String title,
            Cell cell,
            List<Paragraph> paragraphs,
            @Nullable Dismissal dismissal) {}

    /**
     * One of its paragraphs.
     *
     * @param places the sections of the report that use it, each once
     * @param dismissal that holds for it, null for none
     */
    record Paragraph(
            String block,
            Reckoning.Fate fate,
            String html,
            List<String> places,
            @Nullable Dismissal dismissal) {}

    /** In the order of the outline. */
    List<Section> of(ReportLine report, Round round, SubmissionId part) {
        Reckoning reckoning = coverage.reckoning(report.id(), compilation.sources(report.id()));
        Map<String, ContributedSection> written = contributions.of(part).stream()
                .collect(Collectors.toMap(ContributedSection::section, section -> section));
        Contributions.Words words = contributions.words(List.of(part)).get(part);
        return words == null
                ? List.of()
                : round.plan().outline().stream()
                        .filter(plan -> written.containsKey(plan.key()))
                        .map(plan -> section(
                                plan, Objects.requireNonNull(written.get(plan.key())), words.texts(), round, reckoning))
                        .toList();
    }

    private static Section section(
            SectionPlan plan, ContributedSection section, SectionTexts words, Round round, Reckoning reckoning) {
        Numbering numbering = Numbering.fromTheBeginning();
        Map<String, Block> blocks = words.of(plan.key()).blocks().stream()
                .collect(Collectors.toMap(block -> block.id().value(), block -> block));
        List<Paragraph> paragraphs = section.blocks().stream()
                .map(piece -> paragraph(
                        section, piece, Objects.requireNonNull(blocks.get(piece.block())), numbering, reckoning))
                .toList();
        return new Section(
                plan.key(),
                RegimePlan.inPeriod(plan.title(), round.period()),
                reckoning.of(section),
                paragraphs,
                reckoning
                        .dismissals()
                        .of(section, "")
                        .filter(one -> one.block().isEmpty())
                        .orElse(null));
    }

    private static Paragraph paragraph(
            ContributedSection section,
            ContributedSection.Piece piece,
            Block block,
            Numbering numbering,
            Reckoning reckoning) {
        UsedSources used = reckoning.used();
        return new Paragraph(
                piece.block(),
                reckoning.of(section, piece),
                HtmlWriter.write(new Manuscript(List.of(block)), numbering),
                used.of(section.subject(), new BlockId(piece.block())).stream()
                        .map(UsedSources.Place::section)
                        .distinct()
                        .toList(),
                reckoning.dismissals().of(section, piece.block()).orElse(null));
    }
}
