package vn.trinhky.word.check.norm;

import java.util.regex.Pattern;
import vn.trinhky.word.LayoutProfile;

/**
 * What one profile demands, beside its table of sizes; millimetres and points.
 *
 * @param indent of a paragraph's first line, in millimetres
 * @param exactLines whether lines have an exact height
 * @param lines that height in points, or the multiple of single spacing
 * @param sign what follows the number
 * @param foreignAuthority authority forms that belong to the other rules
 * @param betweenRecipients what the lines of recipients may end with, the last one apart
 */
public record Norms(
        LayoutProfile profile,
        SizeTable sizes,
        Range top,
        Range left,
        Range right,
        Range body,
        Range indent,
        boolean exactLines,
        Range lines,
        Pattern sign,
        Pattern foreignAuthority,
        String betweenRecipients) {

    /** Between paragraphs, in points. */
    public static final double LEAST_SPACE = 6;
    /** From the upper edge of the paper to the page number, in millimetres. */
    public static final Range TO_PAGE_NUMBER = new Range(9.25, 10.75);

    public static Norms of(LayoutProfile profile) {
        return profile.isOfTheState() ? state(profile) : party(profile);
    }

    public boolean ofState() {
        return profile.isOfTheState();
    }

    /** In 2018 recipients were divided by commas as well as semicolons; the guidance of 2026 has only the latter. */
    private static Norms party(LayoutProfile profile) {
        return new Norms(
                profile,
                SizeTable.ofParty(),
                Range.of(20),
                Range.of(30),
                Range.of(15),
                new Range(14, 15),
                new Range(9, 13),
                true,
                new Range(18, 22),
                Pattern.compile("-\\p{Lu}\\p{L}*(/\\p{Lu}[\\p{L}\\p{Nd}-]*|(-\\p{Lu}[\\p{L}\\p{Nd}]*){2,})"),
                Pattern.compile("((TM|KT|TL|TUQ)\\b(?!/)|T/U).*|K/T (BÍ THƯ|CHỦ NHIỆM ỦY BAN).*"),
                profile == LayoutProfile.PARTY_HD36_2018 ? ";," : ";");
    }

    private static Norms state(LayoutProfile profile) {
        return new Norms(
                profile,
                SizeTable.ofState(),
                new Range(20, 25),
                new Range(30, 35),
                new Range(15, 20),
                new Range(13, 14),
                new Range(10, 12.7),
                false,
                new Range(1, 1.5),
                Pattern.compile("/[\\p{Lu}][\\p{L}\\p{Nd}]*-[\\p{Lu}][\\p{L}\\p{Nd}.-]*"),
                Pattern.compile("(T/M|K/T|T/L|T/U)\\b.*|(TM|KT|TL|TUQ)(?!\\.).*"),
                ";");
    }
}
