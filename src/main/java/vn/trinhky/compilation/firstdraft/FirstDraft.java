package vn.trinhky.compilation.firstdraft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.writing.Occasion;

/** Prepares the first draft of a report, and says beforehand what that would write. */
@Component
public class FirstDraft {

    private final DraftPlanning planning;
    private final PartWords words;
    private final Compilation compilation;
    private final ReportWriting writing;
    private final Reporting reporting;
    private final Journal journal;

    FirstDraft(
            DraftPlanning planning,
            PartWords words,
            Compilation compilation,
            ReportWriting writing,
            Reporting reporting,
            Journal journal) {
        this.planning = planning;
        this.words = words;
        this.compilation = compilation;
        this.writing = writing;
        this.reporting = reporting;
        this.journal = journal;
    }

    /**
     * What a press of the button did.
     *
     * @param sections the keys of those that were filled
     * @param blocks how many blocks were written
     */
    public record Prepared(List<String> sections, int blocks) {}

    /** What would be written, for those who work on the report. */
    @Transactional(readOnly = true)
    DraftPlan plan(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        return planning.plan(id, reporting.round(report.round()), report.outline(), report.texts());
    }

    /**
     * Writes the draft into the report; the text before it and after it are kept. Pressed again it adds what units have
     * submitted since and nothing else.
     *
     * @param chosen the sections to fill; none given means all in which the compiler has not written herself
     * @throws vn.trinhky.regime.refusals.NotTheCompiler unless the officer compiles the report
     * @throws vn.trinhky.compilation.refusals.ReportNotInHand while it is before its reviewers
     */
    @Transactional
    public Prepared prepare(ReportId id, Optional<Set<String>> chosen, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        List<String> filled = new ArrayList<>();
        int[] blocks = {0};
        writing.rewrite(id, Occasion.FIRST_DRAFT, officer, standing -> {
            DraftPlan plan = planning.plan(id, round, report.outline(), standing);
            List<SectionDraft> sections = plan.sections().stream()
                    .filter(section ->
                            chosen.map(keys -> keys.contains(section.key())).orElse(section.isChosen()))
                    .filter(section -> !section.fresh().isEmpty())
                    .toList();
            for (SectionDraft section : sections) {
                filled.add(section.key());
                blocks[0] += section.fresh().size();
            }
            return sections.isEmpty() ? standing : filled(plan.texts(), sections);
        });
        if (!filled.isEmpty()) {
            journal.record(
                    round.id().value(),
                    officer.fullName(),
                    Milestone.FIRST_DRAFT_PREPARED,
                    Map.of("section", String.join(", ", filled)));
        }
        return new Prepared(filled, blocks[0]);
    }

    private SectionTexts filled(SectionTexts present, List<SectionDraft> sections) {
        Map<Ingredient.Key, Block> known = words.of(
                sections.stream().flatMap(section -> section.fresh().stream()).toList());
        SectionTexts texts = present;
        for (SectionDraft section : sections) {
            texts = texts.with(section.key(), Placing.into(texts.of(section.key()), section, known));
        }
        return texts;
    }
}
