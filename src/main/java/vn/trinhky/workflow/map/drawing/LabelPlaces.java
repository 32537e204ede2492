package vn.trinhky.workflow.map.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds room for words beside elements and arrows: the first of the usual places where they cover nothing, otherwise the one
 * where they cover least.
 */
final class LabelPlaces {

    private static final double GAP = 3;

    /** Further away, where the nearest place is taken. */
    private static final double[] DISTANCES = {GAP, 19, 35, 51};

    private static final double[] WIDTHS_BESIDE_ELEMENTS = {124, 88};
    private static final double[] WIDTHS_BESIDE_ARROWS = {200, 90, 48};

    /** Words over words cannot be read; a line through them is only ugly. */
    private static final int COVERS = 10;

    private final List<Area> taken = new ArrayList<>();
    private final List<Area> lines = new ArrayList<>();

    /** A place for some words. */
    private record Place(Area area, Written words) {}

    LabelPlaces(List<Shape> shapes, List<Arrow> arrows) {
        for (Shape shape : shapes) {
            if (shape.isRoom()) {
                lines.addAll(edges(shape.area()));
            } else {
                taken.add(shape.area());
            }
        }
        arrows.forEach(arrow -> lines.addAll(arrow.pieces()));
    }

    Label besideArrow(Arrow arrow, String name) {
        List<Place> places = new ArrayList<>();
        List<Integer> longestFirst = IntStream.range(1, arrow.points().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -length(arrow, i)))
                .toList();
        for (int piece : longestFirst) {
            for (double width : WIDTHS_BESIDE_ARROWS) {
                Written words = Written.beside(name, List.of(), width);
                along(arrow.points().get(piece - 1), arrow.points().get(piece), words)
                        .forEach(area -> places.add(new Place(area, words)));
            }
        }
        return best(arrow.id(), places);
    }

    Label besideElement(Shape shape, String name, List<String> notes) {
        List<Place> places = new ArrayList<>();
        for (double distance : DISTANCES) {
            for (double width : WIDTHS_BESIDE_ELEMENTS) {
                Written words = Written.beside(name, notes, width);
                around(shape.area(), words, distance).forEach(area -> places.add(new Place(area, words)));
            }
        }
        return best(shape.id(), places);
    }

    /** In the upper left corner of what holds others. */
    Label inRoom(Shape room, String name, List<String> notes) {
        Written words = Written.beside(name, notes, room.area().width() / 2);
        Area corner = new Area(room.area().x() + 10, room.area().y() + 6, words.width(), words.height());
        return best(room.id(), List.of(new Place(corner, words)));
    }

    private Label best(String of, List<Place> places) {
        Place best = places.stream()
                .min(Comparator.comparingLong((Place place) -> covered(place.area())))
                .orElseThrow();
        taken.add(best.area());
        return new Label(of, best.area(), best.words().in(best.area()));
    }

    private long covered(Area area) {
        long words = taken.stream().filter(area::overlaps).count();
        return COVERS * words + lines.stream().filter(area::overlaps).count();
    }

    private static Stream<Area> around(Area element, Written words, double distance) {
        double width = words.width();
        double height = words.height();
        double[] tops = {element.bottom() + distance, element.y() - distance - height};
        double[] lefts = {element.middle() - width / 2, element.middle() + GAP, element.middle() - GAP - width};
        return IntStream.range(0, lefts.length).boxed().flatMap(left -> IntStream.range(0, tops.length)
                .mapToObj(top -> new Area(lefts[left], tops[top], width, height)));
    }

    /** Above and below a level piece, right and left of an upright one; where the arrow comes from first. */
    private static Stream<Area> along(Point from, Point to, Written words) {
        double width = words.width();
        double height = words.height();
        Area piece = Area.between(from, to);
        if (piece.width() < piece.height()) {
            double middle = piece.y() + (piece.height() - height) / 2;
            return Stream.of(
                    new Area(piece.right() + GAP + 1, middle, width, height),
                    new Area(piece.x() - GAP - 1 - width, middle, width, height));
        }
        double begin = from.x() < to.x() ? from.x() + GAP : from.x() - GAP - width;
        double middle = piece.middle() - width / 2;
        double[] tops = {piece.y() - GAP - height, piece.bottom() + GAP};
        return Stream.of(begin, middle).flatMap(left -> IntStream.range(0, tops.length)
                .mapToObj(top -> new Area(left, tops[top], width, height)));
    }

    private static double length(Arrow arrow, int piece) {
        Point from = arrow.points().get(piece - 1);
        Point to = arrow.points().get(piece);
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private static List<Area> edges(Area area) {
        return List.of(
                new Area(area.x(), area.y(), area.width(), 0),
                new Area(area.x(), area.bottom(), area.width(), 0),
                new Area(area.x(), area.y(), 0, area.height()),
                new Area(area.right(), area.y(), 0, area.height()));
    }
}
