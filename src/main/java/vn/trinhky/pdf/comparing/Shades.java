package vn.trinhky.pdf.comparing;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.List;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/** A page as a grid of grey cells of 1.5 mm, coarse enough that the edges of letters do not matter. */
record Shades(int[][] cells) {

    private static final int DPI = 50;
    private static final int SIDE = 3;

    static Shades of(OpenedPdf pdf, int page) {
        BufferedImage picture = pdf.picture(page, DPI, ImageType.GRAY);
        Raster dots = picture.getRaster();
        int[][] cells = new int[picture.getHeight() / SIDE][picture.getWidth() / SIDE];
        int[] square = new int[SIDE * SIDE];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                dots.getSamples(column * SIDE, row * SIDE, SIDE, SIDE, 0, square);
                int sum = 0;
                for (int dot : square) {
                    sum += dot;
                }
                cells[row][column] = sum / square.length;
            }
        }
        return new Shades(cells);
    }

    /**
     * What differs.
     *
     * @param where the rectangle around all of it
     * @param cells how many cells differ
     * @param density the part of the rectangle that they fill, 0 to 1
     */
    record Difference(Part where, int cells, double density) {}

    /**
     * What differs; null when nothing does.
     *
     * @param least how many of 255 shades a cell must differ by
     * @param passedOver where differences do not count
     */
    @Nullable
    Difference difference(Shades other, int least, List<Part> passedOver) {
        int rows = Math.max(cells.length, other.cells.length);
        int columns = Math.max(cells[0].length, other.cells[0].length);
        int left = columns;
        int right = -1;
        int top = rows;
        int bottom = -1;
        int found = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (Math.abs(at(row, column) - other.at(row, column)) >= least
                        && !isPassedOver((column + 0.5) / columns, (row + 0.5) / rows, passedOver)) {
                    found++;
                    left = Math.min(left, column);
                    right = Math.max(right, column);
                    top = Math.min(top, row);
                    bottom = Math.max(bottom, row);
                }
            }
        }
        if (right < 0) {
            return null;
        }
        double around = (double) (right - left + 1) * (bottom - top + 1);
        return new Difference(part(left, top, right, bottom, columns, rows), found, found / around);
    }

    private static Part part(int left, int top, int right, int bottom, double columns, double rows) {
        return new Part(left / columns, top / rows, (right - left + 1) / columns, (bottom - top + 1) / rows);
    }

    private static boolean isPassedOver(double x, double y, List<Part> places) {
        return places.stream().anyMatch(place -> place.holds(x, y));
    }

    /** White beyond the edge of a smaller page. */
    private int at(int row, int column) {
        return row < cells.length && column < cells[row].length ? cells[row][column] : 255;
    }
}
