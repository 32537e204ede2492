package vn.trinhky.commitments.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: composed letters, small, one space between them. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    static String plain(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Where whole words stand in a text, or -1. */
    static int find(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + words.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
