package vn.trinhky.pdf.comparing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;

/** A picture of a page with a frame around the part that differs. */
final class MarkedPage {

    /** Two pages beside each other can be read on a screen of usual size. */
    private static final int DPI = 80;

    private static final Color FRAME = new Color(0xB3261E);
    private static final Color INSIDE = new Color(0xB3, 0x26, 0x1E, 28);
    private static final int ROOM = 5;

    private MarkedPage() {}

    /** The picture as PNG; null when there is no such page. */
    static byte @Nullable [] png(OpenedPdf pdf, int page, @Nullable Part where) {
        if (page > pdf.pages()) {
            return null;
        }
        BufferedImage picture = pdf.picture(page, DPI, ImageType.RGB);
        if (where != null) {
            mark(picture, where);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static void mark(BufferedImage picture, Part where) {
        int left = (int) (where.left() * picture.getWidth()) - ROOM;
        int top = (int) (where.top() * picture.getHeight()) - ROOM;
        int width = (int) (where.width() * picture.getWidth()) + 2 * ROOM;
        int height = (int) (where.height() * picture.getHeight()) + 2 * ROOM;
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(INSIDE);
        pen.fillRect(left, top, width, height);
        pen.setColor(FRAME);
        pen.setStroke(new BasicStroke(2));
        pen.drawRect(left, top, width, height);
        pen.dispose();
    }
}
