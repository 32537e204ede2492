package vn.trinhky.dossier.room;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files that every system and every program of checksums can read: ASCII letters, digits, hyphen and dot. */
public final class FileNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("(?:[^A-Za-z0-9.]|\\.{2,})+");

    /** In characters. A path of some folders stays below the 260 of Windows. */
    private static final int LONGEST = 60;

    private FileNames() {}

    /** {@code UBND xã Đăk Ruồng} becomes {@code UBND-xa-Dak-Ruong}; never empty, never a hidden file. */
    public static String plain(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        String plain = OTHERS.matcher(bare).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "tep" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** The same for a file that somebody brought: its ending stays, however long the rest is. */
    public static String withEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 6
                ? plain(name)
                : plain(name.substring(0, dot)) + "." + plain(name.substring(dot + 1));
    }
}
