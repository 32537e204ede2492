package vn.trinhky.manuscript.view;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** The bare words of a manuscript, block by block as a reader sees them, to compare it with a produced document. */
public final class PlainText {

    private final Numbering numbering;
    private final List<String> lines = new ArrayList<>();

    private PlainText(Numbering numbering) {
        this.numbering = numbering;
    }

    /** One line for each block or cell line, with its number or sign; then the footnotes, each with its mark, as "(1) …". */
    public static List<String> of(Manuscript manuscript) {
        PlainText text = new PlainText(Numbering.fromTheBeginning());
        manuscript.blocks().forEach(text::add);
        int number = 1;
        for (Footnote note : manuscript.footnotes()) {
            text.lines.addAll(noteLines(note, number++));
        }
        return List.copyOf(text.lines);
    }

    private static List<String> noteLines(Footnote note, int number) {
        PlainText body = new PlainText(Numbering.fromTheBeginning());
        note.body().forEach(body::add);
        if (body.lines.isEmpty()) {
            return List.of("(" + number + ")");
        }
        body.lines.set(0, "(" + number + ") " + body.lines.get(0));
        return body.lines;
    }

    private void add(Block block) {
        if (block instanceof Table table) {
            table.cellBlocks().forEach(this::add);
        } else {
            String sign = Look.sign(block, numbering);
            lines.add((sign.isEmpty() ? "" : sign + " ") + ((TextBlock) block).words());
        }
    }
}
