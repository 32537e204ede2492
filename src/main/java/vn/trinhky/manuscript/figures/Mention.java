package vn.trinhky.manuscript.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.likeness.Fingerprint;

/**
 * A date, a period or a number in a text, as offices write them: "ngày 15 tháng 3 năm 2024", "quý I/2024", "8.000".
 *
 * @param said the date or number alone, as it is written
 * @param passage the same with the words after it, to recognise it by
 * @param at where it begins, in characters
 */
public record Mention(Kind kind, String said, String passage, int at) {

    /** What is mentioned. */
    public enum Kind {
        /** A day, month, quarter or year. */
        DATE,
        /** A count or amount. */
        NUMBER,
        /** The number and symbol of a document, such as "12/KH-UBND"; it may well stay. */
        DOCUMENT,
        /** A figure that is looked up whenever the text is shown; it cannot be last period's. */
        LIVE
    }

    private static final String YEAR = "(?:\\s*(?:/|-|năm)\\s*\\d{4})";
    private static final String DAY =
            "ngày\\s+\\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{4})?|\\s+tháng\\s+\\d{1,2}" + YEAR + "?)?";
    private static final String MONTH = "tháng\\s+\\d{1,2}" + YEAR + "?";
    private static final String MONTHS = "\\d{1,2}\\s+tháng\\s+(?:đầu|cuối)\\s+năm(?:\\s+\\d{4})?";
    private static final String QUARTER = "qu[ýí]\\s+(?:IV|I{1,3}|\\d)\\b" + YEAR + "?";
    private static final String DATE = String.join(
            "|", DAY, MONTHS, MONTH, QUARTER, "năm\\s+\\d{4}", "\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}", "\\bIV?I{0,2}/\\d{4}");
    private static final String DOCUMENT = "\\d+(?:/\\d{4})?[/-]\\p{Lu}[\\p{Lu}\\d]*(?:[/-]\\p{Lu}[\\p{Lu}\\d]*)*";
    private static final String NUMBER = "\\d+(?:[.,/:-]\\d+)*";
    private static final String LIVE = Fingerprint.FIGURE + "[^" + Fingerprint.FIGURE + "]*" + Fingerprint.FIGURE;
    private static final Pattern ANY = Pattern.compile(
            "(?<live>" + LIVE + ")|(?<date>(?i:" + DATE + "))|(?<document>" + DOCUMENT + ")|(?<number>" + NUMBER + ")",
            Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NEXT_WORDS = Pattern.compile("\\G(?:\\s?%)?(?:\\s+\\p{L}+){0,2}");

    /** All that a text mentions, in order. */
    public static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher found = ANY.matcher(text);
        Matcher words = NEXT_WORDS.matcher(text);
        while (found.find()) {
            String after = words.find(found.end()) ? words.group() : "";
            mentions.add(new Mention(kind(found), found.group(), found.group() + after, found.start()));
        }
        return mentions;
    }

    /** The text without them: what two periods may have in common. */
    public static String wordsWithout(String text) {
        return ANY.matcher(text)
                .replaceAll(" 0 ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}0]+", " ")
                .strip();
    }

    private static Kind kind(Matcher found) {
        if (found.group("live") != null) {
            return Kind.LIVE;
        } else if (found.group("date") != null) {
            return Kind.DATE;
        }
        return found.group("document") == null ? Kind.NUMBER : Kind.DOCUMENT;
    }

    public boolean saysTheSameAs(Mention other) {
        return mayStay() && key().equals(other.key());
    }

    /** Whether it can be last period's at all: a live figure never is. */
    public boolean mayStay() {
        return kind != Kind.LIVE;
    }

    /** The same for all ways to write it in capitals or with other spaces. */
    public String key() {
        return said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
