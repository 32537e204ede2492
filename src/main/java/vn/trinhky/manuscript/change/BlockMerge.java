package vn.trinhky.manuscript.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * Puts together what two people did to one block, as long as they changed different parts of it: the kind of block, its
 * words with the marks of footnotes, the body of each footnote, each cell of a table of unchanged shape.
 */
final class BlockMerge {

    private BlockMerge() {}

    /** @return nothing when both changed the same part in different ways */
    static Optional<Block> of(@Nullable Block base, Block mine, Block theirs) {
        if (base == null) {
            return mine.equals(theirs) ? Optional.of(theirs) : Optional.empty();
        }
        Origin origin = origin(base.origin(), mine.origin(), theirs.origin());
        return merged(from(base, origin), from(mine, origin), from(theirs, origin));
    }

    /** Where the words of both came from; nobody's source is dropped because the other did not know of it. */
    private static @Nullable Origin origin(@Nullable Origin base, @Nullable Origin mine, @Nullable Origin theirs) {
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        return Objects.equals(base, theirs) ? mine : Origin.joined(theirs, mine);
    }

    private static Block from(Block block, @Nullable Origin origin) {
        return block.as(block.id(), origin);
    }

    private static Optional<Block> merged(Block base, Block mine, Block theirs) {
        Optional<Block> whole = changed(base, mine, theirs);
        if (whole.isEmpty() && base instanceof Table b && mine instanceof Table m && theirs instanceof Table t) {
            return table(b, m, t);
        }
        if (whole.isEmpty()
                && base instanceof TextBlock b
                && mine instanceof TextBlock m
                && theirs instanceof TextBlock t) {
            return text(b, m, t);
        }
        return whole;
    }

    /** What the one who changed it made of it; nothing when both did, in different ways. */
    private static <T> Optional<T> changed(T base, T mine, T theirs) {
        if (base.equals(mine) || mine.equals(theirs)) {
            return Optional.of(theirs);
        }
        return base.equals(theirs) ? Optional.of(mine) : Optional.empty();
    }

    private static Optional<Block> text(TextBlock base, TextBlock mine, TextBlock theirs) {
        Optional<TextBlock> kind = changed(kind(base), kind(mine), kind(theirs));
        Optional<List<Inline>> words = changed(words(base), words(mine), words(theirs));
        if (kind.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return new NoteMerge(base, mine, theirs).bodiesInto(words.get()).map(content -> kind.get()
                .saying(content));
    }

    private static TextBlock kind(TextBlock block) {
        return block.saying(List.of());
    }

    /** The words with empty footnotes in the place of their marks. */
    private static List<Inline> words(TextBlock block) {
        return block.content().stream()
                .map(inline -> inline instanceof Footnote note ? new Footnote(note.id(), List.of()) : inline)
                .toList();
    }

    private static Optional<Block> table(Table base, Table mine, Table theirs) {
        if (!shape(base).equals(shape(mine)) || !shape(base).equals(shape(theirs))) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < base.rows().size(); row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < base.rows().get(row).cells().size(); column++) {
                Table.Cell cell = cell(base, row, column);
                Optional<List<Block>> blocks = blocks(
                        cell.blocks(),
                        cell(mine, row, column).blocks(),
                        cell(theirs, row, column).blocks());
                if (blocks.isEmpty()) {
                    return Optional.empty();
                }
                cells.add(new Table.Cell(cell.columns(), cell.rows(), blocks.get()));
            }
            rows.add(new Table.Row(cells));
        }
        return Optional.of(new Table(base.id(), base.headerRows(), rows, base.origin()));
    }

    private static Table.Cell cell(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    private static Table shape(Table table) {
        return table.withCells(cell -> List.of());
    }

    /** Blocks inside a block: the body of a footnote, or a cell. */
    static Optional<List<Block>> blocks(List<Block> base, List<Block> mine, List<Block> theirs) {
        Optional<List<Block>> whole = changed(base, mine, theirs);
        if (whole.isPresent()) {
            return whole;
        }
        Merge.Merged merged = Merge.of(base, mine, theirs);
        return merged.conflicts().isEmpty() ? Optional.of(merged.text().blocks()) : Optional.empty();
    }
}
