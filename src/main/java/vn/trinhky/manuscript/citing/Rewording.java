package vn.trinhky.manuscript.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.anchor.Anchor;

/**
 * Other words in the place of a citation. They take the typeface of its first word; footnotes whose marks stood among the old
 * words stay, behind the new ones.
 */
public record Rewording(Anchor place, String words) {

    /** The text with the new words; empty when the old ones do not stand there any more, or a figure stands among them. */
    public Optional<Manuscript> in(Manuscript text) {
        AtomicBoolean done = new AtomicBoolean();
        List<Block> blocks = blocks(text.blocks(), done);
        return done.get() ? Optional.of(new Manuscript(blocks)) : Optional.empty();
    }

    private List<Block> blocks(List<Block> blocks, AtomicBoolean done) {
        return blocks.stream().map(block -> block(block, done)).toList();
    }

    private Block block(Block block, AtomicBoolean done) {
        if (block instanceof Table table) {
            List<Table.Row> rows =
                    table.rows().stream().map(row -> row(row, done)).toList();
            return new Table(table.id(), table.headerRows(), rows, table.origin());
        }
        TextBlock line = (TextBlock) block;
        if (line.id().equals(place.block())) {
            return reworded(line, done);
        }
        return line.saying(
                line.content().stream().map(inline -> note(inline, done)).toList());
    }

    private Table.Row row(Table.Row row, AtomicBoolean done) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(cell.columns(), cell.rows(), blocks(cell.blocks(), done)))
                .toList());
    }

    private Inline note(Inline inline, AtomicBoolean done) {
        return inline instanceof Footnote note ? new Footnote(note.id(), blocks(note.body(), done)) : inline;
    }

    private TextBlock reworded(TextBlock line, AtomicBoolean done) {
        if (!ShownWords.of(line).startsWith(place.quote(), place.from())) {
            return line;
        }
        List<Inline> before = new ArrayList<>();
        List<Inline> notes = new ArrayList<>();
        List<Inline> after = new ArrayList<>();
        int here = 0;
        for (Inline inline : line.content()) {
            int end = here + ShownWords.length(inline);
            boolean inside = end > place.from() && here < place.to();
            if (!inside) {
                (here < place.to() ? before : after).add(inline);
            } else if (inline instanceof Footnote) {
                notes.add(inline);
            } else if (inline instanceof FigureToken) {
                return line;
            } else {
                cut((Text) inline, here, before, after);
            }
            here = end;
        }
        done.set(true);
        before.addAll(notes);
        before.addAll(after);
        return line.saying(before);
    }

    /** What is left of a run on both sides; the new words stand where the old ones began. */
    private void cut(Text run, int begin, List<Inline> before, List<Inline> after) {
        int from = place.from() - begin;
        int to = place.to() - begin;
        if (from > 0) {
            before.add(new Text(run.text().substring(0, from), run.styles()));
        }
        if (from >= 0) {
            before.add(new Text(words, run.styles()));
        }
        if (to < run.text().length()) {
            after.add(new Text(run.text().substring(to), run.styles()));
        }
    }
}
