package vn.trinhky.manuscript.citing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.proposed.Rewording;

/**
 * Other words in the place of a citation. They take the typeface of its first word; footnotes whose marks stood among the old
 * words stay, behind the new ones.
 */
public record CorrectedCitation(Anchor place, String words) {

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
            return table.withCells(cell -> blocks(cell, done));
        }
        TextBlock line = (TextBlock) block;
        if (!line.id().equals(place.block())) {
            return line.withNotes(note -> note.saying(blocks(note.body(), done)));
        }
        if (!standsIn(line)) {
            return line;
        }
        done.set(true);
        return Rewording.line(line, place, words);
    }

    private boolean standsIn(TextBlock line) {
        return ShownWords.of(line).startsWith(place.quote(), place.from()) && !holdsAFigure(line);
    }

    private boolean holdsAFigure(TextBlock line) {
        int here = 0;
        for (Inline inline : line.content()) {
            int end = here + ShownWords.length(inline);
            if (inline instanceof FigureToken && end > place.from() && here < place.to()) {
                return true;
            }
            here = end;
        }
        return false;
    }
}
