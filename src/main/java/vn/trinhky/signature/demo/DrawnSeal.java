package vn.trinhky.signature.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/** A round red seal, drawn from the names of a unit and of the body above it. Real ones come as scanned pictures. */
public final class DrawnSeal {

    /** Of a real seal, in millimetres. */
    public static final int DIAMETER = 36;

    /** In pixels: 600 to the inch. */
    private static final int SIZE = 850;

    private static final double CENTRE = SIZE / 2.0;
    private static final Color RED = new Color(214, 22, 28);
    private static final String FONT = "/fonts/Tinos/Tinos-Bold.ttf";

    private final Graphics2D pen;

    private DrawnSeal(Graphics2D pen) {
        this.pen = pen;
    }

    /**
     * A transparent square PNG.
     *
     * @param above name of the superior body, in the lower half of the ring; may be empty
     */
    public static byte[] of(String unit, String above) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = Drawing.smooth(image);
        pen.setColor(RED);
        new DrawnSeal(pen).draw(unit, above);
        pen.dispose();
        return Drawing.png(image);
    }

    private void draw(String unit, String above) {
        circle(412, 14);
        circle(392, 4);
        circle(250, 4);
        pen.fill(star(150, 62));
        Font font = font();
        around(unit.toUpperCase(Locale.ROOT), font, 300, true);
        if (!above.isEmpty()) {
            around(above.toUpperCase(Locale.ROOT), font, 300, false);
        }
        pen.fill(star(20, 8, CENTRE - 321, CENTRE));
        pen.fill(star(20, 8, CENTRE + 321, CENTRE));
    }

    private void circle(double radius, float width) {
        pen.setStroke(new BasicStroke(width));
        pen.draw(new Ellipse2D.Double(CENTRE - radius, CENTRE - radius, 2 * radius, 2 * radius));
    }

    private static Shape star(double outer, double inner) {
        return star(outer, inner, CENTRE, CENTRE);
    }

    private static Shape star(double outer, double inner, double x, double y) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            Point2D corner = new Point2D.Double(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
            if (i == 0) {
                path.moveTo(corner.getX(), corner.getY());
            } else {
                path.lineTo(corner.getX(), corner.getY());
            }
        }
        path.closePath();
        return path;
    }

    /** Sets words along the ring: over the top read from outside, or along the bottom read from inside. */
    private void around(String words, Font font, double radius, boolean top) {
        double most = Math.toRadians(top ? 160 : 130);
        double baseline = top ? radius : radius + 42;
        Font fitting = font;
        double width = width(words, fitting);
        if (width / baseline > most) {
            fitting = font.deriveFont((float) (font.getSize2D() * most * baseline / width));
            width = width(words, fitting);
        }
        double angle = -width / baseline / 2;
        for (int i = 0; i < words.length(); i++) {
            GlyphVector letter = fitting.createGlyphVector(context(), words.substring(i, i + 1));
            double own = letter.getGlyphMetrics(0).getAdvanceX() / baseline;
            place(letter, angle + own / 2, baseline, top);
            angle += own;
        }
    }

    private void place(GlyphVector letter, double angle, double radius, boolean top) {
        AffineTransform place = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
        place.rotate(top ? angle : -angle);
        place.translate(-letter.getGlyphMetrics(0).getAdvanceX() / 2, top ? -radius : radius);
        pen.fill(place.createTransformedShape(letter.getOutline()));
    }

    private static double width(String words, Font font) {
        double width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += font.createGlyphVector(context(), words.substring(i, i + 1))
                    .getGlyphMetrics(0)
                    .getAdvanceX();
        }
        return width;
    }

    private static FontRenderContext context() {
        return new FontRenderContext(null, true, true);
    }

    private static Font font() {
        try (InputStream file = Objects.requireNonNull(DrawnSeal.class.getResourceAsStream(FONT))) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(58f);
        } catch (IOException | FontFormatException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
