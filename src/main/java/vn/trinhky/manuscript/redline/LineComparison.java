package vn.trinhky.manuscript.redline;

import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.words.SideBySide;

/** What became of the words of a line. */
final class LineComparison {

    private LineComparison() {}

    static Rework.Line of(TextBlock before, TextBlock after) {
        if (before.content().equals(after.content())) {
            return Rework.Line.whole(Fate.KEPT, after);
        }
        Runs runs = new Runs();
        SideBySide.stretches(before, after).forEach(runs::add);
        return new Rework.Line(runs.all());
    }
}
