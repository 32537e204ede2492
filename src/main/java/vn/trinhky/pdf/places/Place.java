package vn.trinhky.pdf.places;

/**
 * A rectangle on a page.
 *
 * @param page counted from 1
 * @param left millimetres from the left edge of the page
 * @param top millimetres from the upper edge of the page
 * @param width in millimetres
 * @param height in millimetres
 */
public record Place(int page, double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    double centre() {
        return left + width / 2;
    }

    boolean isOver(double position) {
        return left <= position && position <= right();
    }
}
