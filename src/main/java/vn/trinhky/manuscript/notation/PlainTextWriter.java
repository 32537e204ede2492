package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * Writes what {@link PlainTextReader} reads, one block a line with an empty line between, footnotes at the end; each
 * further paragraph of a footnote begins with its mark again.
 *
 * <p>Reading gives the same manuscript under new ids. The notation cannot hold: ids and origins, what a frozen figure said, spanned cells, tables in
 * footnotes, headings in cells, two runs of one typeface side by side, spaces in a row, at the ends or other than the
 * ordinary one, line breaks in a run, more than 39 headings of level 1, 999 of level 2 or 3, 552 of level 4 in a row.
 */
public final class PlainTextWriter {

    private final Numbering numbering;
    private final List<String> lines = new ArrayList<>();
    private final IdentityHashMap<Footnote, Integer> numbers = new IdentityHashMap<>();
    private final LineWriter writer = new LineWriter(this::numberOf);

    private PlainTextWriter(Numbering numbering) {
        this.numbering = numbering;
    }

    public static String write(Manuscript manuscript) {
        return write(manuscript, Numbering.fromTheBeginning());
    }

    /** @param start the numbers that stand before this text, for a part of a larger one; it is counted on */
    public static String write(Manuscript manuscript, Numbering start) {
        return new PlainTextWriter(start).text(manuscript);
    }

    private String text(Manuscript manuscript) {
        List<Block> blocks = manuscript.blocks();
        BitSet said = said(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int level = NumberedRuns.levelOf(block);
            if (block instanceof Table table) {
                lines.add(writer.table(table));
            } else if (level > 0) {
                lines.add(writer.numbered((TextBlock) block, numbering.next(level), said.get(i) ? sign(block) : ""));
            } else {
                lines.add(writer.line((TextBlock) block));
            }
        }
        manuscript.footnotes().forEach(note -> lines.addAll(writer.note(note)));
        return lines.isEmpty() ? "" : String.join("\n\n", lines) + "\n";
    }

    private int numberOf(Footnote note) {
        return numbers.computeIfAbsent(note, n -> numbers.size() + 1);
    }

    private static String sign(Block block) {
        return (block instanceof Heading ? Line.HEADING_SIGN : Line.PARAGRAPH_SIGN) + " ";
    }

    /** The numbered blocks that need a sign, because their run would be read as something else. */
    private static BitSet said(List<Block> blocks) {
        BitSet numbered = new BitSet();
        BitSet headings = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            numbered.set(i, NumberedRuns.levelOf(blocks.get(i)) > 0);
            headings.set(i, blocks.get(i) instanceof Heading);
        }
        BitSet misread = NumberedRuns.headings(blocks, numbered);
        misread.xor(headings);
        for (int i = 0; i < blocks.size(); i++) {
            if (numbered.get(i) && ((TextBlock) blocks.get(i)).content().isEmpty()) {
                misread.set(i);
            }
        }
        BitSet said = new BitSet();
        NumberedRuns.of(blocks, numbered).stream()
                .filter(run -> run.stream().anyMatch(misread::get))
                .forEach(run -> run.forEach(said::set));
        return said;
    }
}
