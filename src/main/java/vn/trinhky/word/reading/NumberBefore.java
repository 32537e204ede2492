package vn.trinhky.word.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.notation.Label;
import vn.trinhky.word.reading.part.ListSign;

/**
 * The number before a line, typed or set by a list.
 *
 * @param level the heading level with this form of number, 0 for a form that no level has
 * @param place the number itself, counted from 1
 * @param text the number as it is printed
 * @param end how many characters of the line it takes; 0 where a list sets it
 */
record NumberBefore(int level, int place, String text, int end) {

    private static final int LONGEST = 16;

    /** Forms that are numbers only before a heading: 1.1 without its last stop, 1/ or 1) or 1-, a. or a/. */
    private static final Pattern HEADING_FORMS = Pattern.compile("(?<roman>[IVX]{1,7}) ?[):](?=[\\s\\p{L}])"
            + "|\\d{1,3}\\.\\d{1,3}\\.(?<fourth>\\d{1,3})[.)/]?(?=\\s)"
            + "|\\d{1,3}\\.(?<third>\\d{1,3})[.)/]?(?=[\\s\\p{Lu}])"
            + "|(?<second>\\d{1,3}) ?[./):\\-–](?=[\\s\\p{Lu}])"
            + "|(?<letter>[a-zđ])[./](?=[\\s\\p{L}])");

    static NumberBefore of(ListSign.Counted number) {
        return new NumberBefore(number.level(), number.place(), number.text(), 0);
    }

    /** The number that any line may begin with. */
    static @Nullable NumberBefore typed(String words) {
        Label label = Label.of(words);
        return label == null || label.end() == words.length()
                ? null
                : before(words, label.level(), label.place(), label.end());
    }

    /** The number that a line begins with which looks like a heading. */
    static @Nullable NumberBefore typedBeforeHeading(String words) {
        NumberBefore usual = typed(words);
        Matcher form = HEADING_FORMS.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
        if (usual != null || !form.lookingAt()) {
            return usual;
        }
        if (form.group("roman") != null) {
            return before(words, 1, Numbering.placeOfRoman(form.group("roman")), form.end());
        } else if (form.group("letter") != null) {
            return before(words, 4, Numbering.placeOf(form.group("letter")), form.end());
        }
        for (String group : new String[] {"second", "third", "fourth"}) {
            if (form.group(group) != null) {
                return before(words, levelOf(group), Integer.parseInt(form.group(group)), form.end());
            }
        }
        return null;
    }

    private static int levelOf(String group) {
        return switch (group) {
            case "second" -> 2;
            case "third" -> 3;
            default -> 4;
        };
    }

    private static @Nullable NumberBefore before(String words, int level, int place, int end) {
        int behind = end;
        while (behind < words.length() && words.charAt(behind) == ' ') {
            behind++;
        }
        return place == 0 ? null : new NumberBefore(level, place, words.substring(0, end), behind);
    }
}
