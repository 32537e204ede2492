package vn.trinhky.word.check.rule;

import java.util.Locale;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.check.norm.Norms;
import vn.trinhky.word.check.norm.Range;
import vn.trinhky.word.check.seen.Sheet;

/** Paper and margins of every section. */
final class PageChecks {

    private static final double SHORT = 210;
    private static final double LONG = 297;

    private PageChecks() {}

    static void check(Inquiry inquiry) {
        for (Sheet sheet : inquiry.file().sheets()) {
            paper(inquiry, sheet);
            margins(inquiry, sheet);
        }
    }

    private static void paper(Inquiry inquiry, Sheet sheet) {
        double across = Math.min(sheet.width(), sheet.height());
        double along = Math.max(sheet.width(), sheet.height());
        if (Math.abs(across - SHORT) > 1 || Math.abs(along - LONG) > 1) {
            String found = String.format(Locale.ROOT, "%.0f × %.0f mm", sheet.width(), sheet.height());
            inquiry.findings().add(NamedRule.PAPER, "", found, Place.SHEET);
        }
    }

    private static void margins(Inquiry inquiry, Sheet sheet) {
        Norms norms = inquiry.norms();
        Sheet.Margins has = sheet.margins();
        boolean right = sheet.width() > sheet.height()
                ? lying(norms, has)
                : standing(norms, has) || (sheet.mirrored() && standing(norms, has.mirrored()));
        if (!right) {
            String found = String.format(
                    Locale.ROOT, "%.0f / %.0f / %.0f / %.0f mm", has.top(), has.bottom(), has.left(), has.right());
            String wanted = String.join(
                    " / ",
                    norms.top().in("").strip(),
                    norms.top().in("").strip(),
                    norms.left().in("").strip(),
                    norms.right().in("mm"));
            inquiry.findings().add(NamedRule.MARGINS, wanted, found, Place.SHEET);
        }
    }

    private static boolean standing(Norms norms, Sheet.Margins has) {
        return forgiving(norms.top(), has.top())
                && forgiving(norms.top(), has.bottom())
                && forgiving(norms.left(), has.left())
                && forgiving(norms.right(), has.right());
    }

    /** A sheet that lies on its side, for a wide table: the rules do not say which edge becomes which. */
    private static boolean lying(Norms norms, Sheet.Margins has) {
        Range any = new Range(norms.right().from(), norms.left().to());
        return forgiving(any, has.top())
                && forgiving(any, has.bottom())
                && forgiving(any, has.left())
                && forgiving(any, has.right());
    }

    /** Half a millimetre comes from twentieths of a point. */
    private static boolean forgiving(Range range, double value) {
        return new Range(range.from() - 0.25, range.to() + 0.25).allows(value);
    }
}
