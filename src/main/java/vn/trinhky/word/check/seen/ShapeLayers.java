package vn.trinhky.word.check.seen;

import vn.trinhky.word.check.seen.LineShape.Alignment;
import vn.trinhky.word.check.seen.LineShape.Pitch;
import vn.trinhky.word.reading.part.Node;

/** Paragraph properties laid upon each other, the weaker first. */
final class ShapeLayers {

    /** What Word makes of "automatic" space. */
    private static final double AUTOMATIC = 14;

    private Alignment alignment = Alignment.LEFT;
    private double left;
    private double right;
    private double first;
    private double before;
    private double after;
    private double line = 1;
    private Pitch pitch = Pitch.MULTIPLE;
    private boolean ruled;
    private boolean joined;

    void lay(Node properties) {
        for (Node property : properties.children()) {
            switch (property.name()) {
                case "w:jc" -> alignment = alignment(property.attribute("w:val"));
                case "w:ind" -> indent(property);
                case "w:spacing" -> spacing(property);
                case "w:pBdr" -> ruled = isLine(property.child("w:top")) || isLine(property.child("w:bottom"));
                case "w:contextualSpacing" -> joined = property.isOn();
                default -> {}
            }
        }
    }

    private static Alignment alignment(String value) {
        return switch (value) {
            case "center" -> Alignment.CENTRED;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute", "thaiDistribute" -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private void indent(Node indent) {
        left = points(indent, "w:start", points(indent, "w:left", left));
        right = points(indent, "w:end", points(indent, "w:right", right));
        first = points(indent, "w:firstLine", first);
        double hanging = points(indent, "w:hanging", 0);
        first = hanging > 0 ? -hanging : first;
    }

    private void spacing(Node spacing) {
        before = isOne(spacing, "w:beforeAutospacing") ? AUTOMATIC : points(spacing, "w:before", before);
        after = isOne(spacing, "w:afterAutospacing") ? AUTOMATIC : points(spacing, "w:after", after);
        String rule = spacing.attribute("w:lineRule");
        int height = Node.parsed(spacing.attribute("w:line"), -1);
        if (height < 0) {
            return;
        }
        pitch = rule.equals("exact") ? Pitch.EXACT : rule.equals("atLeast") ? Pitch.AT_LEAST : Pitch.MULTIPLE;
        line = pitch == Pitch.MULTIPLE ? height / 240.0 : height / 20.0;
    }

    private static boolean isOne(Node node, String attribute) {
        return node.attribute(attribute).equals("1")
                || node.attribute(attribute).equals("true");
    }

    private static boolean isLine(Node border) {
        String kind = border.attribute("w:val");
        return border.exists() && !kind.equals("nil") && !kind.equals("none");
    }

    private static double points(Node node, String attribute, double otherwise) {
        String value = node.attribute(attribute);
        return value.isEmpty() ? otherwise : Node.parsed(value, (int) (otherwise * 20)) / 20.0;
    }

    LineShape shape() {
        return new LineShape(alignment, left, right, first, before, after, line, pitch, ruled, joined);
    }
}
