package vn.trinhky.manuscript.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Numbering;

/**
 * The number before a heading or numbered paragraph: {@code II.}, {@code II-}, {@code 3.}, {@code 3.1.}, {@code a)}.
 *
 * @param level the level that this kind of number belongs to
 * @param place the number as typed, counted from 1
 * @param end where it ends in its line, exclusive
 */
public record Label(int level, int place, int end) {

    private static final int LONGEST = 12;
    private static final Pattern FORMS = Pattern.compile(
            "(?:(?<roman>[IVX]{1,7}) ?[.\\-–/]|\\d{1,3}\\.(?<third>\\d{1,3})\\.|(?<second>\\d{1,3})\\.)(?=[ \\p{Lu}]|$)"
                    + "|(?<letters>[a-zđ]{1,2})\\)(?=[ \\p{L}]|$)");

    /** The number that a line begins with, if it does. */
    public static @Nullable Label of(String line) {
        // Past this length no number can end, and the pattern need not look at a line of a million signs.
        Matcher form = FORMS.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        if (!form.lookingAt()) {
            return null;
        }
        if (form.group("second") != null) {
            return label(2, Integer.parseInt(form.group("second")), form.end());
        } else if (form.group("third") != null) {
            return label(3, Integer.parseInt(form.group("third")), form.end());
        } else if (form.group("roman") != null) {
            return label(1, Numbering.placeOfRoman(form.group("roman")), form.end());
        }
        return label(4, Numbering.placeOf(form.group("letters")), form.end());
    }

    private static @Nullable Label label(int level, int place, int end) {
        return place == 0 ? null : new Label(level, place, end);
    }
}
