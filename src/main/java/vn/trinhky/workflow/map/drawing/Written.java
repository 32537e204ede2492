package vn.trinhky.workflow.map.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines, before they have a place: first the name, then the notes. */
record Written(List<String> name, List<String> notes, double nameSize) {

    private static final double NAME_HEIGHT = 15;
    private static final double NOTE_HEIGHT = 14;

    /** The base of a line lies so far below its upper edge. */
    private static final double ASCENT = 11;

    /** Beside an element or an arrow. */
    static Written beside(String name, List<String> notes, double width) {
        return new Written(Lettering.lines(name, Lettering.NOTE_SIZE, width), lines(notes, width), Lettering.NOTE_SIZE);
    }

    /** Inside a step: what does not fit is left out, of the notes first. */
    static Written inside(String name, List<String> notes, Area box) {
        double width = box.width() - 8;
        int most = (int) ((box.height() - 4) / NAME_HEIGHT);
        List<String> called = Lettering.atMost(most, Lettering.lines(name, Lettering.NAME_SIZE, width));
        int left = most - called.size();
        return new Written(
                called, left == 0 ? List.of() : Lettering.atMost(left, lines(notes, width)), Lettering.NAME_SIZE);
    }

    private static List<String> lines(List<String> notes, double width) {
        return notes.stream()
                .flatMap(note -> Lettering.lines(note, Lettering.NOTE_SIZE, width).stream())
                .toList();
    }

    double width() {
        double names = name.stream()
                .mapToDouble(line -> Lettering.width(line, nameSize))
                .max()
                .orElse(0);
        double rest = notes.stream()
                .mapToDouble(line -> Lettering.width(line, Lettering.NOTE_SIZE))
                .max()
                .orElse(0);
        return Math.max(names, rest);
    }

    double height() {
        return name.size() * nameHeight() + notes.size() * NOTE_HEIGHT;
    }

    /** The lines, centred in an area. */
    List<Line> in(Area area) {
        List<Line> lines = new ArrayList<>();
        double y = area.y() + (area.height() - height()) / 2 + ASCENT;
        for (String line : name) {
            lines.add(new Line(line, area.middle(), y, Line.Weight.NAME));
            y += nameHeight();
        }
        for (String line : notes) {
            lines.add(new Line(line, area.middle(), y, Line.Weight.NOTE));
            y += NOTE_HEIGHT;
        }
        return lines;
    }

    private double nameHeight() {
        return nameSize > Lettering.NOTE_SIZE ? NAME_HEIGHT : NOTE_HEIGHT;
    }
}
