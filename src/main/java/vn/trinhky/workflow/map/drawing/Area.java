package vn.trinhky.workflow.map.drawing;

import java.util.Collection;

/** A rectangle of the picture; {@code x} grows to the right and {@code y} downwards, in the units of the process file. */
public record Area(double x, double y, double width, double height) {

    static Area between(Point one, Point other) {
        return new Area(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /** The smallest area that holds all of these. */
    static Area around(Collection<Area> areas) {
        return areas.stream().reduce(Area::with).orElse(new Area(0, 0, 0, 0));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return x + width / 2;
    }

    Point centre() {
        return new Point(middle(), y + height / 2);
    }

    /** Whether the two have more in common than an edge. */
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean holds(Area other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    Area grownBy(double margin) {
        return new Area(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    private Area with(Area other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
