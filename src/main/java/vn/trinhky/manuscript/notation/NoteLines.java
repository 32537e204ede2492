package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Item;

/** The lines of one footnote, as they are found. */
final class NoteLines implements Part {

    private final int number;
    private final List<Line> lines = new ArrayList<>();

    NoteLines(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    List<Line> lines() {
        return lines;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Whether an item below this footnote goes on with the list that the footnote began. */
    boolean isContinuedBy(Line line) {
        Item.Mark mark = line.itemMark();
        return mark != null && !lines.isEmpty() && mark == firstMark();
    }

    private Item.@Nullable Mark firstMark() {
        return lines.get(0).inNote().itemMark();
    }
}
