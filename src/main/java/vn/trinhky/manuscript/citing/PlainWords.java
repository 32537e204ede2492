package vn.trinhky.manuscript.citing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without capitals and diacritics, by which names are compared and found however somebody writes them. */
public final class PlainWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainWords() {}

    public static String of(String words) {
        String apart = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(apart).replaceAll("").replace('đ', 'd');
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }
}
