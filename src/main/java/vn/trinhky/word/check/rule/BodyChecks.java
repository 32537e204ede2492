package vn.trinhky.word.check.rule;

import java.util.List;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.norm.Norms;
import vn.trinhky.word.check.norm.Range;
import vn.trinhky.word.check.seen.LineShape;
import vn.trinhky.word.check.seen.LineShape.Alignment;
import vn.trinhky.word.check.seen.LineShape.Pitch;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.SeenRun;
import vn.trinhky.word.check.seen.Type;

/** Size and shape of the running text. */
final class BodyChecks {

    /** A paragraph of more letters than this fills more than one line, so that its shape can be seen. */
    static final int MORE_THAN_A_LINE = 90;

    private static final double MM = 25.4 / 72;

    /** The height of a line of Times New Roman, as a multiple of its size. */
    private static final double SINGLE = 1.15;

    private final Inquiry inquiry;

    private BodyChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static void check(Inquiry inquiry) {
        BodyChecks checks = new BodyChecks(inquiry);
        List<SeenLine> body = inquiry.pieces().body();
        for (SeenLine line : body) {
            if (!HeadingChecks.isChapter(line)) {
                checks.size(line);
            }
            if (isProse(line)) {
                checks.type(line);
                checks.shape(line);
            }
        }
        for (int i = 1; i < body.size(); i++) {
            checks.space(body.get(i - 1), body.get(i));
        }
    }

    private static boolean isProse(SeenLine line) {
        return line.text().length() > MORE_THAN_A_LINE && !line.isCentred() && !HeadingChecks.isHeading(line);
    }

    private void size(SeenLine line) {
        Range wanted = inquiry.norms().body();
        for (SeenRun run : line.words()) {
            if (!wanted.allows(run.type().size())) {
                String found = Range.number(run.type().size()) + " pt";
                inquiry.broken(NamedRule.BODY_SIZE, wanted.in("pt"), found, line);
                return;
            }
        }
    }

    private void type(SeenLine line) {
        boolean basis = inquiry.norms().ofState() && HeadingChecks.isLegalBasis(line);
        if (!basis && (line.all(Type::italic) || line.all(Type::bold))) {
            inquiry.broken(NamedRule.BODY_UPRIGHT, "", line);
        }
    }

    private void shape(SeenLine line) {
        if (line.shape().alignment() != Alignment.JUSTIFIED) {
            inquiry.broken(NamedRule.BODY_JUSTIFIED, "", line);
        }
        double indent = (line.shape().left() + line.shape().first()) * MM;
        boolean listed = !line.label().isEmpty() || line.text().matches("[-+*•–].*");
        if (!listed && !inquiry.norms().indent().allows(indent)) {
            String wanted = inquiry.norms().ofState() ? "10 / 12,7 mm" : "10 mm";
            inquiry.broken(NamedRule.BODY_INDENT, wanted, Range.number(indent) + " mm", line);
        }
        lineHeight(line);
    }

    private void lineHeight(SeenLine line) {
        Norms norms = inquiry.norms();
        if (!(norms.exactLines() ? isExact(line, norms.lines()) : isMultiple(line, norms.lines()))) {
            String wanted =
                    norms.exactLines() ? norms.lines().in("pt") : norms.lines().in("×");
            inquiry.broken(NamedRule.LINE_SPACING, wanted, written(line.shape()), line);
        }
    }

    private static boolean isExact(SeenLine line, Range wanted) {
        return line.shape().pitch() == Pitch.EXACT && wanted.allows(line.shape().line());
    }

    /** Heights in points serve as well, as long as they are what single to one and a half would be. */
    private static boolean isMultiple(SeenLine line, Range wanted) {
        LineShape shape = line.shape();
        double single = line.size() * SINGLE;
        double times = shape.pitch() == Pitch.MULTIPLE ? shape.line() : shape.line() / single;
        boolean least = shape.pitch() == Pitch.AT_LEAST || times > wanted.from() - 0.02;
        return least && times < wanted.to() + 0.02;
    }

    private static String written(LineShape shape) {
        String number = Range.number(shape.line());
        return switch (shape.pitch()) {
            case MULTIPLE -> "× " + number;
            case EXACT -> "= " + number + " pt";
            case AT_LEAST -> "≥ " + number + " pt";
        };
    }

    private void space(SeenLine above, SeenLine below) {
        if (below.number() != above.number() + 1) {
            return;
        }
        boolean joined = above.shape().joined() && above.style().equals(below.style());
        double space = joined ? 0 : above.shape().after() + below.shape().before();
        boolean seen = above.text().length() > MORE_THAN_A_LINE || below.text().length() > MORE_THAN_A_LINE;
        if (seen && space < Norms.LEAST_SPACE - 0.25 && !isBlankBetween(above, below)) {
            inquiry.broken(NamedRule.BODY_SPACING, "≥ 6 pt", Range.number(space) + " pt", below);
        }
    }

    private boolean isBlankBetween(SeenLine above, SeenLine below) {
        List<SeenLine> all = inquiry.pieces().all();
        boolean between = false;
        for (SeenLine line : all) {
            if (line.is(below)) {
                return false;
            }
            between |= line.is(above);
            if (between && line.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
