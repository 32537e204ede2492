package vn.trinhky.signature;

/** A rectangle on a page, in millimetres from the upper left corner of the page. */
public record Area(double left, double top, double width, double height) {

    public Area {
        if (!(width > 0) || !(height > 0) || left < 0 || top < 0) {
            throw new IllegalArgumentException(
                    "no place on a page: " + left + ", " + top + ", " + width + " × " + height);
        }
    }
}
