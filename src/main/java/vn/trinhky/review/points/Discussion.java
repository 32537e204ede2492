package vn.trinhky.review.points;

import java.util.List;

/**
 * What was said about a report, at its places in one text.
 *
 * @param points in the order of the text; what is about the whole report first
 */
public record Discussion(List<Point> points) {

    public Discussion {
        points = List.copyOf(points);
    }

    /** @param section its key; empty for the whole report */
    public List<Point> on(String section) {
        return points.stream()
                .filter(point -> point.section().equals(section))
                .toList();
    }

    public long openOn(String section) {
        return on(section).stream().filter(point -> !point.settled()).count();
    }

    public List<Point> open() {
        return points.stream().filter(point -> !point.settled()).toList();
    }

    public List<Point> settled() {
        return points.stream().filter(Point::settled).toList();
    }
}
