package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Oddity;

/** Puts lines together to blocks, rows to tables, and marks to their footnotes. */
final class Blocks {

    private final LineReading reading = new LineReading();
    private final NoteShelf notes;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final BitSet undecided = new BitSet();
    private final Numbering numbering = Numbering.fromTheBeginning();

    Blocks(List<Part> parts) {
        notes = new NoteShelf(parts, reading);
        lines = notes.runningText();
    }

    Reading reading() {
        for (int i = 0; i < lines.size(); ) {
            if (lines.get(i).kind() == Line.Kind.TABLE_ROW) {
                int end = endOfTable(i);
                blocks.add(new TableReading(reading, notes).table(lines.subList(i, end)));
                i = end;
            } else {
                addBlock(lines.get(i++));
            }
        }
        raiseHeadings();
        reading.oddities().sort(Comparator.comparingInt(Oddity::line));
        return new Reading(new Manuscript(blocks), reading.oddities());
    }

    private int endOfTable(int start) {
        int end = start + 1;
        while (end < lines.size()
                && lines.get(end).kind() == Line.Kind.TABLE_ROW
                && lines.get(end).number() == lines.get(end - 1).number() + 1) {
            end++;
        }
        return end;
    }

    private void addBlock(Line line) {
        Label label = line.label();
        if (label != null) {
            numbering.next(label.level());
            if (numbering.place(label.level()) != label.place()) {
                reading.findOdd(Oddity.Kind.NUMBER_OUT_OF_ORDER, line);
            }
        }
        undecided.set(blocks.size(), line.kind() == Line.Kind.NUMBERED);
        blocks.add(reading.running(line, number -> notes.take(number, line)));
    }

    private void raiseHeadings() {
        BitSet headings = NumberedRuns.headings(blocks, undecided);
        for (int i = headings.nextSetBit(0); i >= 0; i = headings.nextSetBit(i + 1)) {
            NumberedParagraph numbered = (NumberedParagraph) blocks.get(i);
            blocks.set(i, new Heading(numbered.id(), numbered.level(), numbered.content(), null));
        }
    }
}
