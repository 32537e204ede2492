package vn.trinhky.compilation.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Text;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.writing.Occasion;

/**
 * The account of what became of the last report's tasks, as text for the present one: an item for each task, with the units
 * whose words it uses as its origin.
 */
@Component
public class TasksAccount {

    private final AnswersOfRound answers;
    private final Compilation compilation;
    private final ReportWriting writing;
    private final Reporting reporting;

    TasksAccount(AnswersOfRound answers, Compilation compilation, ReportWriting writing, Reporting reporting) {
        this.answers = answers;
        this.compilation = compilation;
        this.writing = writing;
        this.reporting = reporting;
    }

    /**
     * The account as it can be given now. A task about which nobody has said anything is left out. The block of a task always
     * has the same id in one round, so that it is known again.
     */
    @Transactional(readOnly = true)
    public Manuscript of(Round round) {
        return new Manuscript(answers.tasks(round).stream()
                .filter(task -> task.answers().stream().anyMatch(answer -> answer.outcome() != null))
                .map(task -> block(task, round))
                .toList());
    }

    private static Block block(AnsweredTask task, Round round) {
        String id = task.commitment().id().value().toString();
        BlockId block = BlockId.derivedFrom("account " + round.id().value() + " " + id);
        return new Item(block, Item.Mark.DASH, List.of(Text.plain(AccountWords.of(task))), origin(task, id));
    }

    private static @Nullable Origin origin(AnsweredTask task, String id) {
        List<Origin.Source> sources = new ArrayList<>();
        for (UnitAnswer answer : AccountWords.quoted(task)) {
            PartProgress part = answer.part();
            var outcome = answer.outcome();
            if (part != null && outcome != null) {
                String unit = answer.unit().value().toString();
                sources.add(Origin.Source.part(
                        unit,
                        part.id().value().toString(),
                        part.timesSubmitted(),
                        outcome.submittedBy(),
                        BlockId.derivedFrom("answer " + unit + " " + id)));
            }
        }
        return sources.isEmpty() ? null : new Origin(sources);
    }

    /**
     * Puts the account at the end of a section; items that stand anywhere in the report already stay as they are written there.
     * The text as it was is kept as a version.
     *
     * @return how many items were added
     * @throws InvalidInput if no text stands under that key
     */
    @Transactional
    public int insert(ReportId id, String section, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        if (report.outline().entries().stream()
                .noneMatch(entry -> entry.written() && entry.key().equals(section))) {
            throw new InvalidInput("section", "noSuchSection", section);
        }
        Manuscript account = of(reporting.round(report.round()));
        int[] added = {0};
        writing.rewrite(id, Occasion.ARRANGED, officer, texts -> {
            Set<BlockId> present = texts.byKey().values().stream()
                    .flatMap(text -> text.blocks().stream())
                    .map(Block::id)
                    .collect(Collectors.toSet());
            List<Block> blocks = new ArrayList<>(texts.of(section).blocks());
            account.blocks().stream()
                    .filter(block -> !present.contains(block.id()))
                    .forEach(blocks::add);
            added[0] = blocks.size() - texts.of(section).blocks().size();
            return texts.with(section, new Manuscript(blocks));
        });
        return added[0];
    }
}
