package vn.trinhky.pdf;

import java.util.regex.Pattern;

/** Keeps the numbers of cited documents, such as 26-KH/HU, from breaking at the end of a line. */
final class DocumentNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d[/-]\\p{Lu}[\\p{L}/-]*");
    private static final Pattern SIGN = Pattern.compile("[/-]");

    /** Has no width and no glyph; says only that no line ends here. */
    private static final String JOINER = "\u2060";

    private DocumentNumbers() {}

    static String unbroken(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> SIGN.matcher(number.group()).replaceAll("$0" + JOINER));
    }
}
