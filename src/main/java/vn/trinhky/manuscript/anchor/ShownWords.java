package vn.trinhky.manuscript.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.TextBlock;

/** The words of a line as anchors count them: the mark of a footnote is one place without words. */
final class ShownWords {

    /** Stands for the mark of a footnote; no text that people write holds it. */
    static final char MARK = '\uFFFC';

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,/:-][\\p{L}\\p{M}\\p{N}]+)*");

    /** One word of a line. @param end exclusive */
    record Word(String text, int start, int end) {}

    private ShownWords() {}

    static String of(TextBlock block) {
        StringBuilder shown = new StringBuilder();
        block.content().forEach(inline -> shown.append(inline instanceof Footnote ? MARK : ((Styled) inline).shown()));
        return shown.toString();
    }

    /** The words from one place to another, without the marks of footnotes between them. */
    static String between(TextBlock block, int from, int to) {
        String shown = of(block);
        int end = Math.min(to, shown.length());
        return withoutMarks(shown.substring(Math.min(from, end), end));
    }

    static String withoutMarks(String shown) {
        return shown.indexOf(MARK) < 0 ? shown : shown.replace(String.valueOf(MARK), "");
    }

    static List<Word> words(String shown) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(shown);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }
}
