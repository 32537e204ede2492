package vn.trinhky.word.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureQuestion;

/**
 * The hidden bookmark around the words of a figure in a working file. Words that come back unchanged are the figure
 * again; words that somebody changed are words like others.
 *
 * <p>A name holds 40 characters, which is less than many a question: the question stands in the file's properties.
 *
 * @param question which of the file's questions, counted from 1
 * @param seal made of the question and its words, so that neither may be another, as after pasting from another file
 */
public record FigureBookmark(int question, String seal) {

    /** LibreOffice marks bookmarks inside footnotes as copies when it saves. */
    private static final Pattern NAME = Pattern.compile("_tkf(\\d{1,5})_([0-9a-f]{8})_\\d{1,9}(?:_Copy_\\d+)*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public static FigureBookmark around(String words, FigureQuestion asks, int question) {
        return new FigureBookmark(question, seal(asks, words));
    }

    /** @param number of the bookmark in its file, because names are given once */
    public String name(int number) {
        return "_tkf" + question + "_" + seal + "_" + number;
    }

    /** The bookmark of this name, if it is one of these. */
    public static @Nullable FigureBookmark named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? new FigureBookmark(Integer.parseInt(parts.group(1)), parts.group(2)) : null;
    }

    /** Whether it was put around these words for this question. Which spaces are between them does not matter. */
    public boolean isAround(String words, FigureQuestion asks) {
        return seal.equals(seal(asks, words));
    }

    private static String seal(FigureQuestion asks, String words) {
        String tidy = SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        CRC32 sum = new CRC32();
        sum.update((asks.notation() + "\n" + tidy).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
