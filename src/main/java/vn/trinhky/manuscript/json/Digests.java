package vn.trinhky.manuscript.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.trinhky.manuscript.Manuscript;

/** The fingerprint of a text: SHA-256 of its JSON, as 64 lower-case hexadecimal digits. */
public final class Digests {

    private Digests() {}

    public static String of(Manuscript manuscript) {
        byte[] json = ManuscriptJson.write(manuscript).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
