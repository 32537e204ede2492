package vn.trinhky.word.check;

import java.util.regex.Pattern;
import vn.trinhky.word.LayoutProfile;

/**
 * What one profile demands of a page, in millimetres and points.
 *
 * @param top the allowed top margin, and bottom margin alike
 * @param underSubject the hyphens that end the abstract; empty where a rule is drawn instead
 * @param pageNumberSize the allowed sizes of the page number
 * @param bodySize the allowed sizes of the body
 */
record LayoutRules(
        String ground,
        Range top,
        Range left,
        Range right,
        Range pageNumberSize,
        Range bodySize,
        Pattern numberLine,
        String underSubject) {

    /** From and to, both allowed; half a millimetre or point of rounding is forgiven. */
    record Range(double from, double to) {
        boolean allows(double value) {
            return value >= from - 0.5 && value <= to + 0.5;
        }
    }

    private static final LayoutRules PARTY = new LayoutRules(
            "36-HD/VPTW, 2018",
            new Range(20, 20),
            new Range(30, 30),
            new Range(15, 15),
            new Range(14, 14),
            new Range(14, 15),
            Pattern.compile("Số (\\d{2,}|[\\s\u00a0]+)-\\p{Lu}[\\p{L}]*/\\p{Lu}[\\p{L}\\p{Nd}-]*"),
            "-----");

    private static final LayoutRules STATE = new LayoutRules(
            "NĐ 30/2020, PL I",
            new Range(20, 25),
            new Range(30, 35),
            new Range(15, 20),
            new Range(13, 14),
            new Range(13, 14),
            Pattern.compile("Số: (\\d{2,}|[\\s\u00a0]+)/\\p{Lu}[\\p{L}]*-\\p{Lu}[\\p{L}\\p{Nd}.-]*"),
            "");

    static LayoutRules of(LayoutProfile profile) {
        return profile.isOfTheState() ? STATE : PARTY;
    }
}
