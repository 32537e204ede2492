package vn.trinhky.signature.check;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The mark that ends a PDF. A signed file has one for each signature, so a file that was cut may still hold one: what was
 * begun behind it, and not ended, tells that more was to come.
 */
public final class PdfEnd {

    /** In bytes; readers look for the end of a PDF in them. */
    private static final int LAST_LINES = 1024;

    private static final String MARK = "%%EOF";

    /** Whatever is added to a PDF begins with the number of an object. */
    private static final Pattern BEGUN = Pattern.compile("\\s*\\d+(\\s.*)?", Pattern.DOTALL);

    private PdfEnd() {}

    /** Whether a PDF was cut, or downloaded by half. */
    public static boolean isMissing(byte[] pdf) {
        String last = lastLines(pdf);
        int mark = last.lastIndexOf(MARK);
        return mark < 0 || BEGUN.matcher(last.substring(mark + MARK.length())).matches();
    }

    /** Whether nothing but white space follows the mark. */
    public static boolean isLast(byte[] pdf) {
        return lastLines(pdf).stripTrailing().endsWith(MARK);
    }

    private static String lastLines(byte[] pdf) {
        int from = Math.max(0, pdf.length - LAST_LINES);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
    }
}
