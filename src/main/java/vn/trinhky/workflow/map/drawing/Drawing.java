package vn.trinhky.workflow.map.drawing;

import java.util.List;

/**
 * A process on the page.
 *
 * @param frame holds everything, with a margin
 * @param shapes rooms before what they hold
 */
public record Drawing(Area frame, List<Shape> shapes, List<Arrow> arrows, List<Label> labels) {

    public Drawing {
        shapes = List.copyOf(shapes);
        arrows = List.copyOf(arrows);
        labels = List.copyOf(labels);
    }

    /** A process that somebody wrote without a picture has none; its list of steps is there all the same. */
    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** As SVG writes it. */
    public String viewBox() {
        return frame.x() + " " + frame.y() + " " + frame.width() + " " + frame.height();
    }
}
