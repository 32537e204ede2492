package vn.trinhky.manuscript.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Oddity;

/**
 * The footnotes of a text, waiting for their marks. Where numbers start again on every page, the first mark with a
 * number takes the first footnote with it, the second the second.
 */
final class NoteShelf {

    private final LineReading reading;
    private final Map<Integer, Integer> marks = new HashMap<>();
    private final Map<Integer, Deque<NoteLines>> waiting = new HashMap<>();
    private final List<Line> running = new ArrayList<>();

    NoteShelf(List<Part> parts, LineReading reading) {
        this.reading = reading;
        for (Part part : parts) {
            if (part instanceof Line line) {
                Mark.numbersIn(line.body()).forEach(number -> marks.merge(number, 1, Integer::sum));
            }
        }
        parts.forEach(this::sort);
    }

    /** The lines that are not footnotes, with footnotes that no mark asks for in their place as plain lines. */
    List<Line> runningText() {
        return running;
    }

    /** Makes the footnote for a mark in a line of running text, or null when there is none. */
    @Nullable
    Footnote take(int number, Line line) {
        NoteLines note = waiting.getOrDefault(number, new ArrayDeque<>()).poll();
        if (note == null) {
            reading.findOdd(Oddity.Kind.MARK_WITHOUT_NOTE, line);
            return null;
        }
        List<Block> body = new ArrayList<>();
        for (Line each : note.lines()) {
            Line inner = each.kind() == Line.Kind.NOTE ? each.inNote() : each;
            if (!inner.whole().isEmpty()) {
                body.add(reading.enclosed(inner, nested -> refuse(each)));
            }
        }
        return new Footnote(BlockId.fresh(), body);
    }

    private @Nullable Footnote refuse(Line line) {
        reading.findOdd(Oddity.Kind.NOTE_INSIDE_NOTE, line);
        return null;
    }

    private void sort(Part part) {
        if (part instanceof Line line) {
            running.add(line);
        } else if (part instanceof NoteLines note) {
            int left = marks.getOrDefault(note.number(), 0);
            if (left > 0) {
                marks.put(note.number(), left - 1);
                waiting.computeIfAbsent(note.number(), n -> new ArrayDeque<>()).add(note);
            } else {
                note.lines().forEach(line -> running.add(unclaimed(line)));
            }
        }
    }

    private Line unclaimed(Line line) {
        if (line.kind() != Line.Kind.NOTE) {
            return line;
        }
        reading.findOdd(Oddity.Kind.NOTE_WITHOUT_MARK, line);
        return new Line(line.number(), Line.Kind.PARAGRAPH, line.whole(), Escapes.BACKSLASH + line.whole(), null, 0);
    }
}
