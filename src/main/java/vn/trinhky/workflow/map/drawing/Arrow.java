package vn.trinhky.workflow.map.drawing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way from one element to another.
 *
 * @param points two at least
 */
public record Arrow(String id, String from, String to, List<Point> points) {

    private static final double HEAD = 9;
    private static final double HALF = 4.5;

    public Arrow {
        points = List.copyOf(points);
    }

    /** All corners, as SVG writes them. */
    public String line() {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    /** The three corners of its head. */
    public String head() {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.max(1, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        double x = (tip.x() - before.x()) / length;
        double y = (tip.y() - before.y()) / length;
        Point foot = new Point(tip.x() - HEAD * x, tip.y() - HEAD * y);
        return tip + " " + new Point(foot.x() - HALF * y, foot.y() + HALF * x) + " "
                + new Point(foot.x() + HALF * y, foot.y() - HALF * x);
    }

    /** Its straight pieces, as areas without breadth. */
    List<Area> pieces() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> Area.between(points.get(i - 1), points.get(i)))
                .toList();
    }
}
