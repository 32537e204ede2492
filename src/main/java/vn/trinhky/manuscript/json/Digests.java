package vn.trinhky.manuscript.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;

/** The fingerprint of a text: SHA-256 of its JSON, as 64 lower-case hexadecimal digits. */
public final class Digests {

    private Digests() {}

    public static String of(Manuscript manuscript) {
        return of(ManuscriptJson.write(manuscript));
    }

    /**
     * The fingerprint of a text, what is appended to it and the template that it is set with; without the two it is that of
     * the text alone.
     *
     * @param template the digest of the template, null for none
     */
    public static String of(Manuscript manuscript, List<Appendix> appendices, @Nullable String template) {
        return of(manuscript, appendices, template, null);
    }

    /** @param mark how urgent it is marked, null for not at all */
    public static String of(
            Manuscript manuscript, List<Appendix> appendices, @Nullable String template, @Nullable String mark) {
        StringBuilder all = new StringBuilder(ManuscriptJson.write(manuscript));
        if (!appendices.isEmpty()) {
            all.append('\n').append(AppendicesColumn.write(appendices));
        }
        if (template != null) {
            all.append("\ntemplate ").append(template);
        }
        if (mark != null) {
            all.append("\nurgency ").append(mark);
        }
        return of(all.toString());
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
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of a file. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
