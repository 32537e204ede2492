package vn.trinhky.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Takes the clock out of a PDF. FOP notes when it wrote the file and draws the file's identity from that, which would
 * make two equal documents differ. Here the noted time becomes the document's own date, and the identity follows from
 * the content.
 */
final class FileIdentity {

    private static final byte[] DATE = ascii("<xmp:CreateDate>");
    private static final byte[] NOTED = ascii("<xmp:MetadataDate>");
    private static final byte[] KEY = ascii("/ID [<");
    private static final int DIGITS = 32;
    private static final int BETWEEN = "> <".length();

    private FileIdentity() {}

    /** Changes the bytes in place; their number stays. */
    static void settle(byte[] pdf) {
        int date = after(DATE, pdf);
        int noted = after(NOTED, pdf);
        int end = date;
        while (pdf[end] != '<') {
            end++;
        }
        System.arraycopy(pdf, date, pdf, noted, end - date);
        identify(pdf);
    }

    private static void identify(byte[] pdf) {
        int first = after(KEY, pdf);
        int second = first + DIGITS + BETWEEN;
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        byte[] identity = identityOf(pdf);
        System.arraycopy(identity, 0, pdf, first, DIGITS);
        System.arraycopy(identity, 0, pdf, second, DIGITS);
    }

    /** Searches from the end, where FOP puts what it writes last. */
    private static int after(byte[] mark, byte[] pdf) {
        for (int start = pdf.length - mark.length; start >= 0; start--) {
            if (Arrays.equals(pdf, start, start + mark.length, mark, 0, mark.length)) {
                return start + mark.length;
            }
        }
        throw new IllegalStateException("the PDF has no " + new String(mark, StandardCharsets.US_ASCII));
    }

    private static byte[] identityOf(byte[] pdf) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
            return ascii(HexFormat.of().withUpperCase().formatHex(digest, 0, DIGITS / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
