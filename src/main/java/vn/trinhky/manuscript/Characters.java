package vn.trinhky.manuscript;

import java.text.Normalizer;

/** Which characters a manuscript may hold: what XML and the database can store, in Unicode's composed form (NFC). */
public final class Characters {

    /** Unicode's own limit (UAX 15, stream-safe text); without it, composing endless accents takes quadratic time. */
    private static final int ACCENTS_AT_MOST = 30;

    private static final char GRAPHEME_JOINER = '\u034F';

    private Characters() {}

    /** Leaves out what cannot be stored and composes the rest; lines and spaces stay as they are. */
    public static String storable(String text) {
        return composed(text, new StringBuilder(text.length()));
    }

    /** The same for typed or pasted text: in addition, line ends become {@code \n} and runs of spaces one space. */
    public static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                tidy.append(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (!isSpace(c)) {
                tidy.append(c);
            } else if (!tidy.isEmpty() && !isSpace(tidy.charAt(tidy.length() - 1))) {
                tidy.append(' ');
            }
        }
        return composed(tidy, new StringBuilder(tidy.length()));
    }

    private static String composed(CharSequence text, StringBuilder kept) {
        int accents = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            i += Character.charCount(point);
            if (!isStorable(point)) {
                continue;
            }
            accents = Character.getType(point) == Character.NON_SPACING_MARK ? accents + 1 : 0;
            if (accents > ACCENTS_AT_MOST) {
                kept.append(GRAPHEME_JOINER);
                accents = 1;
            }
            kept.appendCodePoint(point);
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isStorable(int point) {
        return switch (Character.getType(point)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r';
            // Pasting from web pages leaves these invisible two behind.
            default -> point != 0xFFFE && point != 0xFFFF && point != 0xFEFF && point != 0x200B;
        };
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
