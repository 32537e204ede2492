package vn.trinhky.compilation.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.SectionPlan;

/**
 * Finds the tasks of a plan: its numbered paragraphs, each with the items below it; without a number above them, its dash
 * items; a heading with no task below it; and where there is none of these, every paragraph.
 */
final class TaskPoints {

    private final String section;
    private final List<TaskPoint> found = new ArrayList<>();
    private @Nullable TextBlock open;
    private List<TextBlock> below = List.of();

    private TaskPoints(String section) {
        this.section = section;
    }

    /** @param texts with their figures in words */
    static List<TaskPoint> in(SectionTexts texts, RegimePlan plan) {
        return plan.writtenSections().stream()
                .filter(SectionPlan::tasks)
                .flatMap(section -> in(section.key(), texts.of(section.key())).stream())
                .toList();
    }

    static List<TaskPoint> in(String section, Manuscript text) {
        TaskPoints points = new TaskPoints(section);
        text.blocks().forEach(points::read);
        points.close();
        return points.found.isEmpty() ? paragraphs(section, text) : List.copyOf(points.found);
    }

    private void read(Block block) {
        if (block instanceof NumberedParagraph || block instanceof Heading) {
            begin((TextBlock) block);
        } else if (block instanceof Item item) {
            readItem(item);
        } else if (block instanceof Paragraph text && (open instanceof NumberedParagraph || open instanceof Heading)) {
            below.add(text);
        }
    }

    private void readItem(Item item) {
        boolean under = open instanceof NumberedParagraph || (open instanceof Item && item.mark() == Item.Mark.PLUS);
        if (under) {
            below.add(item);
        } else {
            begin(item);
        }
    }

    private void begin(TextBlock block) {
        // what stands below a heading are the tasks; the heading only names them
        if (!(open instanceof Heading heading && isBelow(block, heading))) {
            close();
        }
        open = block;
        below = new ArrayList<>();
    }

    private static boolean isBelow(TextBlock block, Heading heading) {
        if (block instanceof Heading other) {
            return other.level() > heading.level();
        }
        return !(block instanceof NumberedParagraph numbered) || numbered.level() > heading.level();
    }

    private void close() {
        TextBlock task = open;
        if (task != null && !task.words().isBlank()) {
            found.add(point(section, task, below));
        }
        open = null;
    }

    private static List<TaskPoint> paragraphs(String section, Manuscript text) {
        return text.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(block -> !block.words().isBlank())
                .map(block -> point(section, block, List.of()))
                .toList();
    }

    private static TaskPoint point(String section, TextBlock task, List<TextBlock> below) {
        List<TextBlock> all = Stream.concat(Stream.of(task), below.stream()).toList();
        String words = String.join(
                " ", all.stream().map(TextBlock::words).map(String::strip).toList());
        List<UnitId> from = all.stream()
                .map(Block::origin)
                .flatMap(origin -> origin == null ? Stream.empty() : origin.sources().stream())
                .filter(source -> source.kind() == Origin.Kind.PART)
                .flatMap(source -> unit(source.unit()).stream())
                .distinct()
                .toList();
        return new TaskPoint(section, task.id().value(), words, from);
    }

    private static Optional<UnitId> unit(String id) {
        try {
            return Optional.of(new UnitId(UUID.fromString(id)));
        } catch (IllegalArgumentException noUnit) {
            return Optional.empty();
        }
    }
}
