package vn.trinhky.manuscript.citing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how the abstract of a document begins, after its date or body. */
final class AboutReading {

    private static final int CHARACTERS_AT_MOST = 600;
    private static final Pattern OPENING = Pattern.compile(
            "\\G[\\s\\u00A0\\uFFFC,]{0,3}(?:\\([Kk]h[óo][aá][^)]{0,20}\\)\\s?)?"
                    + "(v/v|về việc|về|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi)[\\s\\u00A0:]{1,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[.;:,()\\n]|\\s(?:và|theo|gắn với|trên cơ sở)\\s");
    private static final String QUOTES = "“\"«‘";
    private static final String CLOSING = "”\"»’";

    private AboutReading() {}

    /** @param quotedTo where its closing quotation mark ends, null for none */
    record Found(String about, @Nullable Integer quotedTo) {}

    static @Nullable Found at(String line, int from, int end) {
        int most = Math.min(end, from + CHARACTERS_AT_MOST);
        Matcher opening = OPENING.matcher(line).region(from, most);
        if (!opening.find() || opening.end() >= most) {
            return null;
        }
        int quote = QUOTES.indexOf(line.charAt(opening.end()));
        if (quote >= 0) {
            int length = line.substring(opening.end() + 1, most).indexOf(CLOSING.charAt(quote));
            int close = opening.end() + 1 + length;
            if (length > 0) {
                return new Found(words(line, opening.end() + 1, close), close + 1);
            }
        }
        Matcher stop = END.matcher(line).region(opening.end(), most);
        int to = stop.find() ? stop.start() : most;
        boolean lead = opening.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("v");
        String about = words(line, lead ? opening.end() : opening.start(1), to);
        return about.isEmpty() ? null : new Found(about, null);
    }

    private static String words(String line, int from, int to) {
        return line.substring(from, to).replace(ShownWords.MARK, ' ').replaceAll("\\s+", " ").strip();
    }
}
