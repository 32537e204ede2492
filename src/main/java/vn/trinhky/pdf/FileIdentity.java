package vn.trinhky.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Gives a PDF an identity that follows from its content. FOP draws it from the clock, which would make two equal
 * documents differ.
 */
final class FileIdentity {

    private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;
    private static final int BETWEEN = "> <".length();

    private FileIdentity() {}

    /** Changes the bytes in place. */
    static void settle(byte[] pdf) {
        int first = lastIndexOf(pdf) + KEY.length;
        int second = first + DIGITS + BETWEEN;
        Arrays.fill(pdf, first, first + DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + DIGITS, (byte) '0');
        byte[] identity = identityOf(pdf);
        System.arraycopy(identity, 0, pdf, first, DIGITS);
        System.arraycopy(identity, 0, pdf, second, DIGITS);
    }

    private static int lastIndexOf(byte[] pdf) {
        for (int start = pdf.length - KEY.length; start >= 0; start--) {
            if (Arrays.equals(pdf, start, start + KEY.length, KEY, 0, KEY.length)) {
                return start;
            }
        }
        throw new IllegalStateException("the PDF has no identity");
    }

    private static byte[] identityOf(byte[] pdf) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(digest, 0, DIGITS / 2)
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
