package vn.trinhky.manuscript.notation;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Item;

/**
 * One line of plain text and what its beginning says about it.
 *
 * @param number the line number, counted from 1
 * @param whole the line as typed, without spaces at its ends
 * @param body what follows the sign, number or mark
 * @param label the number before it, for numbered lines
 * @param note the number of the footnote whose body it begins or continues, otherwise 0
 */
record Line(
        int number,
        Kind kind,
        String whole,
        String body,
        @Nullable Label label,
        int note) implements Part {

    /** What a line is. A numbered line may still be a heading or a paragraph; the other two numbered kinds say which. */
    enum Kind {
        PARAGRAPH,
        SAID_PARAGRAPH,
        DASH_ITEM,
        PLUS_ITEM,
        NUMBERED,
        SAID_HEADING,
        SAID_NUMBERED,
        TABLE_ROW,
        NOTE
    }

    static final String HEADING_SIGN = "#";
    static final String PARAGRAPH_SIGN = "¶";

    static Line of(int number, String whole) {
        Mark mark = Mark.at(whole, 0);
        if (mark != null) {
            return new Line(
                    number, Kind.NOTE, whole, whole.substring(mark.end()).strip(), null, mark.number());
        }
        return withoutNote(number, whole);
    }

    /** The same where no footnote can begin: in a cell, or after a footnote's mark. */
    static Line withoutNote(int number, String whole) {
        if (startsWithSign(whole, HEADING_SIGN) || startsWithSign(whole, PARAGRAPH_SIGN)) {
            return said(number, whole);
        } else if (isItem(whole, "-–•")) {
            return new Line(number, Kind.DASH_ITEM, whole, after(whole, 1), null, 0);
        } else if (isItem(whole, "+")) {
            return new Line(number, Kind.PLUS_ITEM, whole, after(whole, 1), null, 0);
        } else if (PipeRow.is(whole)) {
            return new Line(number, Kind.TABLE_ROW, whole, whole, null, 0);
        }
        Label label = Label.of(whole);
        if (label == null || label.end() == whole.length()) {
            return new Line(number, Kind.PARAGRAPH, whole, whole, null, 0);
        }
        return new Line(number, Kind.NUMBERED, whole, after(whole, label.end()), label, 0);
    }

    private static Line said(int number, String whole) {
        String rest = after(whole, 1);
        Label label = Label.of(rest);
        boolean heading = whole.startsWith(HEADING_SIGN);
        if (label != null) {
            Kind kind = heading ? Kind.SAID_HEADING : Kind.SAID_NUMBERED;
            return new Line(number, kind, whole, after(rest, label.end()), label, 0);
        }
        return heading
                ? new Line(number, Kind.PARAGRAPH, whole, whole, null, 0)
                : new Line(number, Kind.SAID_PARAGRAPH, whole, rest, null, 0);
    }

    private static boolean startsWithSign(String line, String sign) {
        return line.startsWith(sign) && (line.length() == 1 || line.charAt(1) == ' ');
    }

    private static boolean isItem(String line, String signs) {
        return !line.isEmpty()
                && signs.indexOf(line.charAt(0)) >= 0
                && (line.length() == 1 || line.charAt(1) == ' ' || Character.isLetter(line.charAt(1)));
    }

    private static String after(String line, int end) {
        return line.substring(end).stripLeading();
    }

    /** What stands after a footnote's mark, classified by its own beginning. */
    Line inNote() {
        return withoutNote(number, body);
    }

    /** A line that a page break had cut, put together again. */
    Line continuedBy(Line rest) {
        return new Line(number, kind, whole + " " + rest.whole, body + " " + rest.whole, label, note);
    }

    boolean isNumbered() {
        return label != null;
    }

    Item.@Nullable Mark itemMark() {
        return switch (kind) {
            case DASH_ITEM -> Item.Mark.DASH;
            case PLUS_ITEM -> Item.Mark.PLUS;
            default -> null;
        };
    }
}
