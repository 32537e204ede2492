package vn.trinhky.pdf.comparing;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A rectangle on a page, in parts of its width and height from the upper left corner: 0 to 1. */
public record Part(double left, double top, double width, double height) {

    private static final double CLOSE = 0.01;

    static Part of(PDRectangle place, PDRectangle sheet) {
        return new Part(
                (place.getLowerLeftX() - sheet.getLowerLeftX()) / sheet.getWidth(),
                (sheet.getUpperRightY() - place.getUpperRightY()) / sheet.getHeight(),
                place.getWidth() / sheet.getWidth(),
                place.getHeight() / sheet.getHeight());
    }

    /** Whether a point lies in it, or close enough that a cell around the point reaches into it. */
    boolean holds(double x, double y) {
        return x >= left - CLOSE && x <= left + width + CLOSE && y >= top - CLOSE && y <= top + height + CLOSE;
    }

    /** How much of the page it takes. */
    double share() {
        return width * height;
    }
}
