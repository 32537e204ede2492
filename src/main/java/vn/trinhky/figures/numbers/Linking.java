package vn.trinhky.figures.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/**
 * Puts a figure in the place of words that say it.
 *
 * @param at where the words begin in the block; a figure or footnote mark counts as one character
 * @param words that stand there
 * @param quoted the same place with the words around it; if it does not stand in the block, the text has changed
 */
public record Linking(BlockId block, int at, String words, String quoted, FigureQuestion figure) {

    /** The text with the figure; empty when the words do not stand there any more. */
    public Optional<Manuscript> in(Manuscript text) {
        AtomicBoolean done = new AtomicBoolean();
        List<Block> blocks = blocks(text.blocks(), done);
        return done.get() ? Optional.of(new Manuscript(blocks)) : Optional.empty();
    }

    private List<Block> blocks(List<Block> blocks, AtomicBoolean done) {
        return blocks.stream().map(each -> block(each, done)).toList();
    }

    private Block block(Block each, AtomicBoolean done) {
        if (each instanceof Table table) {
            return table.withCells(cell -> blocks(cell, done));
        }
        TextBlock line = (TextBlock) each;
        return line.id().equals(block)
                ? linked(line, done)
                : line.withNotes(note -> note.saying(blocks(note.body(), done)));
    }

    private TextBlock linked(TextBlock line, AtomicBoolean done) {
        if (!stands(SentenceReading.words(line))) {
            return line;
        }
        done.set(true);
        List<Inline> content = new ArrayList<>();
        int here = 0;
        for (Inline inline : line.content()) {
            int end = here + SentenceReading.length(inline);
            if (end <= at || here >= at + words.length()) {
                content.add(inline);
            } else {
                around((Text) inline, here, content);
            }
            here = end;
        }
        return line.saying(content);
    }

    private boolean stands(String line) {
        return !words.isBlank()
                && words.indexOf(Sentence.MARK) < 0
                && line.startsWith(words, at)
                && line.contains(quoted);
    }

    /** What is left of a run of words beside the figure, which stands where its words began. */
    private void around(Text run, int begin, List<Inline> content) {
        int from = at - begin;
        int to = from + words.length();
        if (from > 0) {
            content.add(new Text(run.text().substring(0, from), run.styles()));
        }
        if (from >= 0) {
            content.add(new FigureToken(figure, null, ((Styled) run).styles()));
        }
        if (to < run.text().length()) {
            content.add(new Text(run.text().substring(to), run.styles()));
        }
    }
}
