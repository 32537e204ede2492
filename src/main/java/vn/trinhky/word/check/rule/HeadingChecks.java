package vn.trinhky.word.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.Type;

/** Headings of the text: Roman ones in bold capitals, titles with Arabic numbers bold. */
final class HeadingChecks {

    private static final int LONGEST = 250;
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,2}(IX|IV|V?I{0,3})[.\\-)] ?(?<title>.+)");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,2}[.)] (?<title>.+)");
    private static final Pattern CHAPTER = Pattern.compile("(PHẦN|Phần|CHƯƠNG|Chương) ([IVX]+|thứ .+|\\d+)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("Điều \\d+\\..*");

    private HeadingChecks() {}

    static void check(Inquiry inquiry) {
        List<SeenLine> body = inquiry.pieces().body();
        for (int i = 0; i < body.size(); i++) {
            SeenLine line = body.get(i);
            String words = line.printed();
            if (isChapter(line)) {
                LookChecks.check(inquiry, Element.CHAPTER, line);
            } else if (ROMAN.matcher(words).matches() && words.length() < LONGEST) {
                capitals(inquiry, line);
                bold(inquiry, line);
            } else if (isTitled(line) && !isNumbered(body, i - 1) && !isNumbered(body, i + 1)) {
                bold(inquiry, line);
            }
            if (isLegalBasis(line) && !line.all(Type::italic)) {
                inquiry.broken(NamedRule.LEGAL_BASIS_ITALIC, "", line);
            }
        }
    }

    static boolean isHeading(SeenLine line) {
        String words = line.printed();
        return words.length() < LONGEST
                && (CHAPTER.matcher(words).matches()
                        || ARTICLE.matcher(words).matches()
                        || ROMAN.matcher(words).matches()
                        || isTitled(line)
                        || (!line.label().isEmpty() && line.all(Type::bold)));
    }

    /** Parts and chapters have a row of their own in the table of sizes. */
    static boolean isChapter(SeenLine line) {
        return CHAPTER.matcher(line.printed()).matches();
    }

    static boolean isLegalBasis(SeenLine line) {
        return line.text().startsWith("Căn cứ ") && line.text().endsWith(";");
    }

    /** A numbered line is a title if it is short and no sentence. */
    private static boolean isTitled(SeenLine line) {
        String words = line.printed();
        return words.length() < 150 && ARABIC.matcher(words).matches() && !words.matches(".*[.;,/…]\\W*$");
    }

    /** Numbered lines that follow one another are a list, such as the tasks of the next period; a title has text below it. */
    private static boolean isNumbered(List<SeenLine> body, int at) {
        return at >= 0
                && at < body.size()
                && ARABIC.matcher(body.get(at).printed()).matches();
    }

    private static void capitals(Inquiry inquiry, SeenLine line) {
        String words = line.printed();
        if (!words.equals(words.toUpperCase(Locale.ROOT))) {
            inquiry.broken(NamedRule.HEADING_CAPITALS, "", line);
        }
    }

    private static void bold(Inquiry inquiry, SeenLine line) {
        if (!line.all(Type::bold)) {
            inquiry.broken(NamedRule.HEADING_BOLD, "", line);
        }
    }
}
