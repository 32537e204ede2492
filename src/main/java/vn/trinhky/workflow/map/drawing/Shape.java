package vn.trinhky.workflow.map.drawing;

import java.util.List;

/**
 * One element of the process.
 *
 * @param words what stands inside it; what stands beside it is a {@link Label}
 */
public record Shape(String id, Kind kind, Area area, List<Line> words) {

    /** How it is drawn. */
    public enum Kind {
        /** Somebody does it. */
        TASK,
        /** The program does it. */
        ACT,
        GATEWAY,
        START,
        /** The process waits for something to happen. */
        CATCH,
        /** Something that may happen while a step or a room is under way; it sits on its edge. */
        BOUNDARY,
        END,
        /** Holds other elements. */
        ROOM
    }

    public Shape {
        words = List.copyOf(words);
    }

    public boolean isBox() {
        return kind == Kind.TASK || kind == Kind.ACT;
    }

    public boolean isRoom() {
        return kind == Kind.ROOM;
    }

    public boolean isGateway() {
        return kind == Kind.GATEWAY;
    }

    public boolean isRound() {
        return !isBox() && !isRoom() && !isGateway();
    }

    /** Events that something else decides about have two circles. */
    public boolean isDouble() {
        return kind == Kind.CATCH || kind == Kind.BOUNDARY;
    }

    /**
     * Where an arrow meets the shape: straight before its last corner if its side reaches so far.
     *
     * @param corner the corner before
     * @param otherwise where it meets the shape if not
     */
    Point meeting(Point corner, Point otherwise) {
        if (!isBox() && !isRoom()) {
            return otherwise;
        }
        if (corner.x() > area.x() && corner.x() < area.right()) {
            return new Point(corner.x(), corner.y() < area.y() ? area.y() : area.bottom());
        }
        if (corner.y() > area.y() && corner.y() < area.bottom()) {
            return new Point(corner.x() < area.x() ? area.x() : area.right(), corner.y());
        }
        return otherwise;
    }

    /** The corners of a gateway. */
    public String corners() {
        double across = area.y() + area.height() / 2;
        return new Point(area.middle(), area.y()) + " " + new Point(area.right(), across) + " "
                + new Point(area.middle(), area.bottom()) + " " + new Point(area.x(), across);
    }

    public double across() {
        return area.y() + area.height() / 2;
    }

    public double radius() {
        return Math.min(area.width(), area.height()) / 2;
    }
}
