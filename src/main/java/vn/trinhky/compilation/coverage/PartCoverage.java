package vn.trinhky.compilation.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.contributed.ContributedSection;
import vn.trinhky.compilation.contributed.Contributions;
import vn.trinhky.compilation.contributed.Dismissal;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.manuscript.view.HtmlWriter;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** What became of everything that one unit wrote, paragraph by paragraph. */
@Component
class PartCoverage {

    private final Coverage coverage;
    private final Contributions contributions;

    PartCoverage(Coverage coverage, Contributions contributions) {
        this.coverage = coverage;
        this.contributions = contributions;
    }

    /**
     * A section that the unit wrote.
     *
     * @param dismissal of the whole section, null for none
     */
    record Section(
            String key, String title, Cell cell, List<Paragraph> paragraphs, @Nullable Dismissal dismissal) {}

    /**
     * One of its paragraphs.
     *
     * @param places the sections of the report that use it, each once
     * @param dismissal that holds for it, null for none
     */
    record Paragraph(
            String block, Reckoning.Fate fate, String html, List<String> places, @Nullable Dismissal dismissal) {}

    /** In the order of the outline. */
    List<Section> of(Report report, Round round, SubmissionId part) {
        Reckoning reckoning = coverage.reckoning(report.id(), report.texts());
        Map<String, ContributedSection> written = contributions.of(part).stream()
                .collect(Collectors.toMap(ContributedSection::section, section -> section));
        return round.plan().outline().stream()
                .filter(plan -> written.containsKey(plan.key()))
                .map(plan -> section(plan, Objects.requireNonNull(written.get(plan.key())), report, reckoning))
                .toList();
    }

    private Section section(SectionPlan plan, ContributedSection section, Report report, Reckoning reckoning) {
        Contributions.Words words = Objects.requireNonNull(contributions
                .words(section.section(), List.of(section.submission()))
                .get(section.submission()));
        Map<String, Block> blocks = words.text().blocks().stream()
                .collect(Collectors.toMap(block -> block.id().value(), block -> block));
        List<Paragraph> paragraphs = section.blocks().stream()
                .map(piece -> paragraph(section, piece, Objects.requireNonNull(blocks.get(piece.block())), reckoning))
                .toList();
        return new Section(
                plan.key(),
                title(plan, report),
                reckoning.of(section),
                paragraphs,
                reckoning
                        .dismissals()
                        .of(section, "")
                        .filter(one -> one.block().isEmpty())
                        .orElse(null));
    }

    private static Paragraph paragraph(
            ContributedSection section, ContributedSection.Piece piece, Block block, Reckoning reckoning) {
        UsedSources used = reckoning.used();
        return new Paragraph(
                piece.block(),
                reckoning.of(section, piece),
                HtmlWriter.write(new Manuscript(List.of(block))),
                used.of(section.subject(), new BlockId(piece.block())).stream()
                        .map(UsedSources.Place::section)
                        .distinct()
                        .toList(),
                reckoning.dismissals().of(section, piece.block()).orElse(null));
    }

    private static String title(SectionPlan plan, Report report) {
        return report.outline().entries().stream()
                .filter(entry -> entry.key().equals(plan.key()))
                .map(entry -> entry.title())
                .findFirst()
                .orElse(plan.title());
    }
}
