package vn.trinhky.signing.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a phone has to be told, once: as a picture to be photographed, or as letters to be typed.
 *
 * @param secret in Base32, as apps want it typed
 * @param address the same as an {@code otpauth} address, as apps read it from a QR code
 */
public record Enrolment(String secret, String address) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PRODUCT = "Trình Ký";

    static Enrolment of(byte[] secret, String signInName) {
        String letters = base32(secret);
        String name = encoded(PRODUCT) + ":" + encoded(signInName);
        return new Enrolment(letters, "otpauth://totp/" + name + "?secret=" + letters + "&issuer=" + encoded(PRODUCT));
    }

    /** Says nothing of the secret: this record may come into a log. */
    @Override
    public String toString() {
        return "Enrolment[]";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Five bits a letter (RFC 4648); a secret's bits always come out even, so there is no padding. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = ((held << 8) | (one & 0xff)) & 0xfff;
            bits += 8;
            for (; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt(held >> (bits - 5) & 31));
            }
        }
        return text.toString();
    }
}
