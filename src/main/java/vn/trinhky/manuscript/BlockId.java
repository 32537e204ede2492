package vn.trinhky.manuscript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The identity of a block or footnote: 16 hexadecimal digits, never given to another block. */
public record BlockId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static BlockId fresh() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return new BlockId(HexFormat.of().formatHex(bytes));
    }

    /** The id that always comes from the same words. */
    public static BlockId derivedFrom(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return new BlockId(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
