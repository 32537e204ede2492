package vn.trinhky.signature.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that looks like a signature in blue ink, drawn from the letters of a name: the same name always signs alike.
 * For a demonstration only; it is nobody's hand.
 */
public final class DrawnSignature {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 400;
    private static final Color INK = new Color(18, 52, 160);

    private final Random hand;
    private final String name;

    private DrawnSignature(String name) {
        this.name = name;
        this.hand = new Random(name.hashCode());
    }

    /** A transparent PNG, two and a half times as wide as it is high. */
    public static byte[] of(String name) {
        return new DrawnSignature(name).draw();
    }

    private byte[] draw() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = Drawing.smooth(image);
        pen.setColor(INK);
        stroke(pen, initial());
        stroke(pen, word());
        stroke(pen, flourish());
        pen.dispose();
        return Drawing.png(image);
    }

    /** A large letter that leans to the right, with a loop at its foot. */
    private Path2D initial() {
        Path2D path = new Path2D.Double();
        path.moveTo(150 + wobble(20), 120);
        path.curveTo(230, 40 + wobble(20), 330, 60, 250 + wobble(20), 190);
        path.curveTo(210, 265, 120, 330 + wobble(15), 92, 278);
        path.curveTo(70, 220, 230, 210 + wobble(20), 330, 232);
        return path;
    }

    /** One wave for each letter; those that stand high or hang low do so here too. */
    private Path2D word() {
        String letters = name.substring(name.lastIndexOf(' ') + 1);
        int waves = Math.max(4, Math.min(9, letters.length() + 2));
        double step = 460.0 / waves;
        Path2D path = new Path2D.Double();
        double x = 300;
        double line = 232;
        path.moveTo(x, line);
        for (int i = 0; i < waves; i++) {
            char letter = letters.charAt(i % letters.length());
            double up = "bdđhklt".indexOf(Character.toLowerCase(letter)) >= 0 || i == 1 ? 120 : 48 + wobble(18);
            double down = "gpqy".indexOf(Character.toLowerCase(letter)) >= 0 ? 80 : 12 + wobble(8);
            path.curveTo(x + step * 0.9, line - up, x + step * 0.1, line - up - 10, x + step * 0.45, line + down / 3);
            path.curveTo(x + step * 0.5, line + down, x + step * 0.8, line + down / 2, x + step, line - wobble(8));
            x += step;
            line -= 3;
        }
        return path;
    }

    /** The long line below, drawn back and forth. */
    private Path2D flourish() {
        Path2D path = new Path2D.Double();
        path.moveTo(760, 205);
        path.curveTo(900 + wobble(20), 120, 960, 190, 820, 262);
        path.curveTo(640, 340 + wobble(15), 320, 345, 210 + wobble(30), 330);
        path.curveTo(420, 285 + wobble(10), 720, 285, 930, 300 + wobble(15));
        return path;
    }

    private double wobble(double most) {
        return (hand.nextDouble() * 2 - 1) * most;
    }

    /** The pen presses in the middle of each curve and lifts at its ends. */
    private void stroke(Graphics2D pen, Path2D path) {
        for (CubicCurve2D curve : curves(path)) {
            Point2D last = curve.getP1();
            for (int i = 1; i <= 60; i++) {
                Point2D next = at(curve, i / 60.0);
                float width = (float) (4.5 + 5.5 * Math.sin(Math.PI * i / 60.0));
                pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                pen.draw(new java.awt.geom.Line2D.Double(last, next));
                last = next;
            }
        }
    }

    private static List<CubicCurve2D> curves(Path2D path) {
        List<CubicCurve2D> curves = new ArrayList<>();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            boolean begins = i.currentSegment(p) == PathIterator.SEG_MOVETO;
            if (!begins) {
                curves.add(new CubicCurve2D.Double(x, y, p[0], p[1], p[2], p[3], p[4], p[5]));
            }
            x = begins ? p[0] : p[4];
            y = begins ? p[1] : p[5];
        }
        return curves;
    }

    private static Point2D at(CubicCurve2D c, double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double d = 3 * u * t * t;
        double e = t * t * t;
        return new Point2D.Double(
                a * c.getX1() + b * c.getCtrlX1() + d * c.getCtrlX2() + e * c.getX2(),
                a * c.getY1() + b * c.getCtrlY1() + d * c.getCtrlY2() + e * c.getY2());
    }
}
