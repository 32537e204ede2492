package vn.trinhky.manuscript.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;

/** The fingerprint of a text: SHA-256 of its JSON, as 64 lower-case hexadecimal digits. */
public final class Digests {

    private Digests() {}

    public static String of(Manuscript manuscript) {
        return of(ManuscriptJson.write(manuscript));
    }

    /** The fingerprint of a text and what is appended to it; without appendices that of the text alone. */
    public static String of(Manuscript manuscript, List<Appendix> appendices) {
        String text = ManuscriptJson.write(manuscript);
        return of(appendices.isEmpty() ? text : text + "\n" + AppendicesColumn.write(appendices));
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
