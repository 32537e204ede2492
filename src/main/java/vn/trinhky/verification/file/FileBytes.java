package vn.trinhky.verification.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.register.LookupCode;

/** What the bytes and words of a file say about its kind. */
public final class FileBytes {

    private static final int BEGINNING = 1024;
    private static final Pattern ADDRESS = Pattern.compile("/v/([0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5})");

    private FileBytes() {}

    /** Some programs put a line before the mark; readers allow that. */
    static boolean isPdf(byte[] file) {
        return latin(file, 0, Math.min(file.length, BEGINNING)).contains("%PDF-");
    }

    static boolean isWord(byte[] file) {
        boolean isNew = file.length > 4
                && file[0] == 'P'
                && file[1] == 'K'
                && latin(file, 0, file.length).contains("word/");
        boolean isOld = file.length > 4 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
        return isNew || isOld;
    }

    static boolean isBeginningOf(byte[] file, byte[] whole) {
        return file.length < whole.length && Arrays.equals(file, 0, file.length, whole, 0, file.length);
    }

    /** The code in the address that documents of this product bear, as read from the words of their pages. */
    public static Optional<LookupCode> codeIn(Iterable<String> pages) {
        Optional<LookupCode> last = Optional.empty();
        for (String page : pages) {
            Matcher found = ADDRESS.matcher(page.replaceAll("[\\s\\p{Z}\\p{Cf}]+", ""));
            while (found.find()) {
                last = LookupCode.read(found.group(1));
            }
        }
        return last;
    }

    private static String latin(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
