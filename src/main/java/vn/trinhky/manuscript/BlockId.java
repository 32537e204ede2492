package vn.trinhky.manuscript;

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
}
