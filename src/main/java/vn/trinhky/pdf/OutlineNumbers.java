package vn.trinhky.pdf;

/**
 * Numbers headings and numbered paragraphs by their place: I., 1., 3.1., a). Both draw on the same count; each level
 * starts again under the level above it.
 */
final class OutlineNumbers {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final int[] reached = new int[5];

    /** The number of the next block at this level, 1 to 4. */
    String next(int level) {
        reached[level]++;
        for (int deeper = level + 1; deeper < reached.length; deeper++) {
            reached[deeper] = 0;
        }
        return switch (level) {
            case 1 -> roman(reached[1]) + ".";
            case 2 -> reached[2] + ".";
            case 3 -> Math.max(reached[2], 1) + "." + reached[3] + ".";
            default -> letters(reached[4]) + ")";
        };
    }

    private static String roman(int number) {
        return "C".repeat(number / 100) + TENS[number / 10 % 10] + ONES[number % 10];
    }

    /** As Word counts: after z comes aa, then bb. */
    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
