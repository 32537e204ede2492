package vn.trinhky.manuscript;

import java.util.Arrays;
import java.util.List;

/**
 * Counts headings and numbered paragraphs and says their numbers: I., then 1., then 1.1., then a). A number starts again
 * under each number above it, except that points a) also start again under 1. where there is no 1.1.
 *
 * <p>Points follow the Vietnamese alphabet as legal texts do: a, b, c, d, đ, e, g, h, i, k …
 */
public final class Numbering {

    private static final int ROMANS_AT_MOST = 39;
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ROMAN =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final List<Integer> ROMAN_VALUES = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

    private final int[] counts = new int[5];

    private Numbering() {}

    public static Numbering fromTheBeginning() {
        return new Numbering();
    }

    /**
     * Numbers that continue inside a section: {@code under(1, 3)} makes the next heading of level 3 "3.1.".
     *
     * @param places the number of the section itself, from level 1 downwards
     */
    public static Numbering under(int... places) {
        Numbering numbering = new Numbering();
        System.arraycopy(places, 0, numbering.counts, 1, Math.min(places.length, 4));
        return numbering;
    }

    /** Takes the next number of a level and says it, with the sign that follows it. */
    public String next(int level) {
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        return label(level);
    }

    /** How many numbers of a level have been taken since the number above it, so the place of the last one. */
    public int place(int level) {
        return counts[level];
    }

    /** The places from level 1 down to the given one, such as 1, 3, 2 for I.3.2. */
    public List<Integer> path(int level) {
        return Arrays.stream(counts, 1, level + 1).boxed().toList();
    }

    private String label(int level) {
        return switch (level) {
            case 1 -> roman(counts[1]) + ".";
            case 2 -> counts[2] + ".";
            case 3 -> Math.max(1, counts[2]) + "." + counts[3] + ".";
            default -> letters(counts[4]) + ")";
        };
    }

    /** The Roman numeral, as upper-case letters; past 3999, where Romans had none, the decimal number. */
    public static String roman(int number) {
        if (number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.size(); i++) {
            for (; rest >= ROMAN_VALUES.get(i); rest -= ROMAN_VALUES.get(i)) {
                roman.append(ROMAN.get(i));
            }
        }
        return roman.toString();
    }

    /** The place that an upper-case Roman numeral up to XXXIX stands for, or 0. */
    public static int placeOfRoman(String numeral) {
        for (int place = 1; place <= ROMANS_AT_MOST; place++) {
            if (roman(place).equals(numeral)) {
                return place;
            }
        }
        return 0;
    }

    /** The letters of a point: a to y, then aa, ab and so on. */
    public static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS.length()) {
            letters.insert(0, LETTERS.charAt((rest - 1) % LETTERS.length()));
        }
        return letters.toString();
    }

    /** The place that letters stand for, or 0 when the Vietnamese alphabet lacks one of them. */
    public static int placeOf(String letters) {
        int place = 0;
        for (int i = 0; i < letters.length(); i++) {
            int digit = LETTERS.indexOf(letters.charAt(i)) + 1;
            if (digit == 0) {
                return 0;
            }
            place = place * LETTERS.length() + digit;
        }
        return place;
    }
}
