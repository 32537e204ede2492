package vn.trinhky.manuscript.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;

/** The fingerprint of a text: SHA-256 of its JSON, as 64 lower-case hexadecimal digits. */
public final class Digests {

    private Digests() {}

    public static String of(Manuscript manuscript) {
        return of(ManuscriptJson.write(manuscript));
    }

    /** The fingerprint of all sections with their keys, in the order of the keys. */
    public static String of(SectionTexts texts) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(texts.byKey()).forEach((key, text) -> all.append(key)
                .append('\n')
                .append(ManuscriptJson.write(text))
                .append('\n'));
        return of(all.toString());
    }

    private static String of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
