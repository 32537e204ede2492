package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a footnote in plain text: a number in superscript parentheses, ⁽¹⁾.
 *
 * @param end where it ends in its line, exclusive
 */
record Mark(int number, int end) {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int DIGITS_AT_MOST = 6;
    static final char OPENING = '⁽';
    private static final char CLOSING = '⁾';

    /** The mark that begins at a place of the line, if one does. */
    static @Nullable Mark at(String line, int start) {
        if (start >= line.length() || line.charAt(start) != OPENING) {
            return null;
        }
        int number = 0;
        int i = start + 1;
        for (; i < line.length() && i <= start + DIGITS_AT_MOST && DIGITS.indexOf(line.charAt(i)) >= 0; i++) {
            number = number * 10 + DIGITS.indexOf(line.charAt(i));
        }
        boolean closed = i > start + 1 && i < line.length() && line.charAt(i) == CLOSING;
        return closed ? new Mark(number, i + 1) : null;
    }

    /** The numbers of all marks of a line, except those that a backslash makes plain text. */
    static List<Integer> numbersIn(String line) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = line.indexOf(OPENING); i >= 0; i = line.indexOf(OPENING, i + 1)) {
            Mark mark = at(line, i);
            if (mark != null && !Escapes.isEscaped(line, i)) {
                numbers.add(mark.number());
            }
        }
        return numbers;
    }

    static String of(int number) {
        StringBuilder mark = new StringBuilder().append(OPENING);
        Integer.toString(number).chars().forEach(digit -> mark.append(DIGITS.charAt(digit - '0')));
        return mark.append(CLOSING).toString();
    }
}
