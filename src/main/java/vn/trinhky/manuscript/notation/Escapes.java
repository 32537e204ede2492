package vn.trinhky.manuscript.notation;

/** A backslash makes the sign after it plain text. Before a letter or digit it is itself plain text, as in C:\DATA. */
final class Escapes {

    static final char BACKSLASH = '\\';

    private Escapes() {}

    /** Whether the backslash at this place takes the meaning from the sign after it. */
    static boolean startsAt(CharSequence line, int place) {
        return line.charAt(place) == BACKSLASH
                && place + 1 < line.length()
                && !Character.isLetterOrDigit(line.charAt(place + 1));
    }

    /** Whether the sign at this place lost its meaning to a backslash: an odd number of them stands before it. */
    static boolean isEscaped(CharSequence line, int place) {
        int first = place;
        while (first > 0 && line.charAt(first - 1) == BACKSLASH) {
            first--;
        }
        return (place - first) % 2 == 1;
    }

    /** The line with a backslash before each such sign that does not have one yet. */
    static String escaped(String line, String sign) {
        StringBuilder escaped = new StringBuilder(line);
        for (int i = line.lastIndexOf(sign); i >= 0; i = line.lastIndexOf(sign, i - 1)) {
            if (!isEscaped(line, i)) {
                escaped.insert(i, BACKSLASH);
            }
        }
        return escaped.toString();
    }
}
