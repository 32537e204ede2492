package vn.trinhky.pdf.comparing;

import java.util.List;
import java.util.regex.Pattern;

/** Spaces and line ends come out differently from one program to the next. */
final class Blanks {

    private static final Pattern ANY = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Blanks() {}

    static String without(String words) {
        return ANY.matcher(words).replaceAll("");
    }

    static List<String> words(String text) {
        return ANY.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
