package vn.trinhky.compilation.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.compilation.contributed.DismissedContributions;
import vn.trinhky.compilation.contributed.Gathering;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.arranging.Arranging;
import vn.trinhky.manuscript.arranging.NotJoinable;
import vn.trinhky.manuscript.change.Merge;
import vn.trinhky.manuscript.origins.UsedSources;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.NotHere;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.TextHistory;
import vn.trinhky.writing.TextVersion;

/**
 * What the compiler does at the desk. Every act takes the report's row first and reads everything else behind that lock, so two
 * compilers follow each other; the text before and after it is kept.
 */
@Component
public class CompilationDesk {

    /** A longer list of units is cut in the journal. */
    private static final int NAMED_UNITS = 8;

    private final ReportWriting writing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Contributions contributions;
    private final DismissedContributions dismissed;
    private final OfficeDirectory office;
    private final TextHistory history;
    private final Journal journal;

    CompilationDesk(
            ReportWriting writing,
            Compilation compilation,
            Reporting reporting,
            Contributions contributions,
            DismissedContributions dismissed,
            OfficeDirectory office,
            TextHistory history,
            Journal journal) {
        this.writing = writing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.contributions = contributions;
        this.dismissed = dismissed;
        this.office = office;
        this.history = history;
        this.journal = journal;
    }

    /**
     * Puts what units submitted for a section into the report's section, in the order of the regime. A block that the report
     * uses already, wherever it stands and whatever became of it, is not taken twice.
     *
     * @param after the block of the report behind which it comes; at the end if it is null or gone
     * @throws NothingSubmitted if nothing that was chosen was submitted there
     * @throws NothingTicked if single blocks were to be taken over, but none was ticked
     */
    @Transactional
    public Arranged takeOver(ReportId id, String section, Chosen chosen, @Nullable BlockId after, Officer officer) {
        if (chosen instanceof Chosen.Blocks ticked && ticked.blocks().isEmpty()) {
            throw new NothingTicked();
        }
        Set<UnitId> units = new LinkedHashSet<>();
        AtomicInteger taken = new AtomicInteger();
        Arranged arranged = arrange(id, Occasion.TAKEN_OVER, officer, taken, texts -> {
            List<Block> blocks = blocks(written(id, section, officer), section, chosen, texts, units);
            taken.set(blocks.size());
            return blocks.isEmpty() ? texts : Arranging.placed(texts, section, blocks, after);
        });
        if (arranged.version() != null) {
            note(id, officer, Milestone.CONTRIBUTION_TAKEN_OVER, Map.of("unit", names(units), "section", section));
        }
        return arranged;
    }

    /**
     * Makes one paragraph of several of a section, where the first of them stands.
     *
     * @throws ParagraphsNotJoinable if they are fewer than two, or one is gone meanwhile
     */
    @Transactional
    public Arranged join(ReportId id, String section, Collection<BlockId> paragraphs, Officer officer) {
        AtomicInteger joined = new AtomicInteger(Set.copyOf(paragraphs).size());
        return arrange(id, Occasion.ARRANGED, officer, joined, texts -> {
            written(id, section, officer);
            try {
                return texts.with(section, Arranging.joined(texts.of(section), paragraphs));
            } catch (NotJoinable e) {
                throw new ParagraphsNotJoinable();
            }
        });
    }

    /**
     * Takes back what one kept version changed. Whatever was written since then stays; a block that was edited after it came in
     * stays as well.
     *
     * @param version the number that the act was kept under
     */
    @Transactional
    public Arranged undo(ReportId id, int version, Officer officer) {
        Arranged undone = arrange(id, Occasion.BROUGHT_BACK, officer, new AtomicInteger(), texts -> {
            SectionTexts after = kept(id, version);
            SectionTexts before = version == 1 ? SectionTexts.none() : kept(id, version - 1);
            return without(after, before, texts);
        });
        if (undone.version() != null) {
            String number = Integer.toString(version - 1);
            note(id, officer, Milestone.REPORT_TEXT_BROUGHT_BACK, Map.of("version", number));
        }
        return undone;
    }

    private Arranged arrange(
            ReportId id, Occasion occasion, Officer officer, AtomicInteger blocks, UnaryOperator<SectionTexts> change) {
        SectionTexts[] before = new SectionTexts[1];
        SectionTexts after = writing.rewrite(id, occasion, officer, texts -> {
            before[0] = texts;
            return change.apply(texts);
        });
        boolean changed = !after.equals(before[0]);
        return new Arranged(
                changed ? blocks.get() : 0,
                changed ? history.versions(id.value()).get(0).number() : null);
    }

    private static SectionTexts without(SectionTexts after, SectionTexts before, SectionTexts now) {
        Set<String> keys = new LinkedHashSet<>(now.byKey().keySet());
        keys.addAll(before.byKey().keySet());
        SectionTexts undone = now;
        for (String key : keys) {
            if (!after.of(key).equals(before.of(key))) {
                undone = undone.with(
                        key,
                        Merge.of(after.of(key), before.of(key), now.of(key)).text());
            }
        }
        return undone;
    }

    private List<Block> blocks(Report report, String section, Chosen chosen, SectionTexts texts, Set<UnitId> units) {
        Gathering order = Gathering.of(reporting.round(report.round()).plan());
        List<ContributedSection> wanted = contributions.of(report.round()).stream()
                .filter(contribution -> contribution.section().equals(section))
                .filter(contribution -> chosen.concerns(contribution.submission()))
                .sorted(Comparator.comparingInt(contribution -> order.placeOf(contribution.unit())))
                .toList();
        if (wanted.isEmpty()) {
            throw new NothingSubmitted();
        }
        TakenBlocks taking = new TakenBlocks(UsedSources.in(texts), dismissed.of(report.id()), chosen);
        Map<SubmissionId, Contributions.SectionWords> words = contributions.words(
                section, wanted.stream().map(ContributedSection::submission).toList());
        List<Block> blocks = new ArrayList<>();
        for (ContributedSection contribution : wanted) {
            List<Block> taken = taking.of(contribution, Objects.requireNonNull(words.get(contribution.submission())));
            if (!taken.isEmpty()) {
                units.add(contribution.unit());
            }
            blocks.addAll(taken);
        }
        return blocks;
    }

    private Report written(ReportId id, String section, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        if (report.outline().entries().stream()
                .noneMatch(entry -> entry.written() && entry.key().equals(section))) {
            throw new NotHere();
        }
        return report;
    }

    private SectionTexts kept(ReportId id, int version) {
        return history.version(id.value(), version).map(TextVersion::texts).orElseThrow(NotHere::new);
    }

    private String names(Set<UnitId> units) {
        Map<UnitId, Unit> known = office.unitsById(units);
        String first = String.join(
                ", ",
                units.stream()
                        .limit(NAMED_UNITS)
                        .map(unit -> Objects.requireNonNull(known.get(unit)).name())
                        .toList());
        return units.size() > NAMED_UNITS ? first + ", +" + (units.size() - NAMED_UNITS) : first;
    }

    private void note(ReportId id, Officer officer, Milestone milestone, Map<String, String> details) {
        journal.record(compilation.report(id).round().value(), officer.fullName(), milestone, details);
    }
}
