package vn.trinhky.pdf.comparing;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A rectangle on a page, in parts of its width and height from the upper left corner: 0 to 1. */
public record Part(double left, double top, double width, double height) {

    static Part of(PDRectangle place, PDRectangle sheet) {
        return new Part(
                (place.getLowerLeftX() - sheet.getLowerLeftX()) / sheet.getWidth(),
                (sheet.getUpperRightY() - place.getUpperRightY()) / sheet.getHeight(),
                place.getWidth() / sheet.getWidth(),
                place.getHeight() / sheet.getHeight());
    }

    boolean holds(double x, double y) {
        return x >= left && x <= left + width && y >= top && y <= top + height;
    }

    /** How much of the page it takes. */
    double share() {
        return width * height;
    }
}
