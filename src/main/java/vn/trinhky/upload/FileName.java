package vn.trinhky.upload;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file that somebody uploaded, short and without signs that a page or a line of the journal cannot show. */
public record FileName(String value) {

    private static final int LONGEST = 80;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Za-z0-9]+");

    /** @param sent as the browser named it; some send the whole path */
    public static FileName of(@Nullable String sent) {
        String name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        String shown = UNSHOWN.matcher(name).replaceAll("").strip();
        int end = Math.min(shown.length(), LONGEST);
        return new FileName(shown.length() > end ? shown.substring(0, end - 1) + "…" : shown);
    }

    /** Vietnamese words as a name that every system can hold: {@code xa-Dak-Koi-quy-II-2024}. */
    public static String plain(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(bare.replace('đ', 'd').replace('Đ', 'D'))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
    }
}
