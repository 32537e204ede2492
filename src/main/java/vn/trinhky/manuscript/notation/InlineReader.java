package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;

/**
 * Reads typefaces, figures and footnote marks along a line. Each sign switches its typeface on, then off; what is never switched
 * off was no sign, and stays as text.
 */
final class InlineReader {

    /** Gives the footnote that belongs to a mark, or null when the mark is to stay as text. */
    interface Notes {
        @Nullable
        Footnote forMark(int number);
    }

    /** A sign or some text; or what stands for itself, a figure or a footnote. */
    private record Token(
            String text, @Nullable Style toggle, @Nullable Inline whole) {}

    private final String line;
    private final Notes notes;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Style, Integer> opened = new EnumMap<>(Style.class);
    private boolean unclosed;
    private int place;

    InlineReader(String line, Notes notes) {
        this.line = line;
        this.notes = notes;
    }

    /** Whether some typeface was switched on and never off. */
    boolean foundUnclosed() {
        return unclosed;
    }

    List<Inline> read() {
        while (place < line.length()) {
            readOne(line.charAt(place));
        }
        endText();
        for (int place : opened.values()) {
            tokens.set(place, new Token(tokens.get(place).text(), null, null));
            unclosed = true;
        }
        return inlines();
    }

    private void readOne(char c) {
        if (Escapes.startsAt(line, place)) {
            text.append(line.charAt(place + 1));
            place += 2;
        } else if (c == '*' || c == '_' || c == '^') {
            readSigns(c);
        } else if (c == Mark.OPENING) {
            readMark();
        } else if (c == '{') {
            readFigure();
        } else {
            text.append(c);
            place++;
        }
    }

    private void readMark() {
        Mark mark = Mark.at(line, place);
        Footnote note = mark == null ? null : notes.forMark(mark.number());
        if (mark == null || note == null) {
            text.append(line.charAt(place++));
            return;
        }
        stand(note, mark.end());
    }

    private void readFigure() {
        FigureSign sign = FigureSign.at(line, place);
        if (sign == null) {
            text.append(line.charAt(place++));
        } else {
            stand(FigureToken.live(sign.asks()), sign.end());
        }
    }

    private void stand(Inline whole, int end) {
        endText();
        tokens.add(new Token("", null, whole));
        place = end;
    }

    private void readSigns(char sign) {
        int end = place;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        int count = end - place;
        boolean alone = isSpace(place - 1) && isSpace(end);
        boolean readable = sign == '*' ? count <= 3 : sign == '_' ? count == 2 : count == 1;
        if (alone || !readable) {
            text.append(line, place, end);
        } else if (sign == '*') {
            readStars(count, end);
        } else {
            readSign(sign == '_' ? Style.UNDERLINE : Style.SUPERSCRIPT, end);
        }
        place = end;
    }

    private boolean isSpace(int i) {
        return i >= 0 && i < line.length() && line.charAt(i) == ' ';
    }

    private void readStars(int count, int end) {
        // "** Note:*" is how clerks set a note that begins with a star in italics.
        boolean starInItalics =
                count == 2 && !opened.containsKey(Style.BOLD) && !opened.containsKey(Style.ITALIC) && isSpace(end);
        if (starInItalics) {
            open(Style.ITALIC);
            text.append('*');
            return;
        }
        if (count >= 2) {
            readSign(Style.BOLD, end);
        }
        if (count != 2) {
            readSign(Style.ITALIC, end);
        }
    }

    private void readSign(Style style, int end) {
        if (opened.containsKey(style)) {
            endText();
            tokens.add(new Token("", style, null));
            opened.remove(style);
        } else if (Typefaces.mayOpenBefore(line, end)) {
            open(style);
        } else {
            text.append(Typefaces.sign(style));
        }
    }

    private void open(Style style) {
        endText();
        opened.put(style, tokens.size());
        tokens.add(new Token(Typefaces.sign(style), style, null));
    }

    private void endText() {
        if (!text.isEmpty()) {
            tokens.add(new Token(text.toString(), null, null));
            text.setLength(0);
        }
    }

    private List<Inline> inlines() {
        List<Inline> inlines = new ArrayList<>();
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Token token : tokens) {
            if (token.whole() != null) {
                endRun(inlines, styles);
                inlines.add(token.whole() instanceof FigureToken figure ? figure.in(styles) : token.whole());
            } else if (token.toggle() != null) {
                endRun(inlines, styles);
                if (!styles.remove(token.toggle())) {
                    styles.add(token.toggle());
                }
            } else {
                text.append(token.text());
            }
        }
        endRun(inlines, styles);
        return inlines;
    }

    private void endRun(List<Inline> inlines, Set<Style> styles) {
        if (!text.isEmpty()) {
            inlines.add(new Text(text.toString(), styles));
            text.setLength(0);
        }
    }
}
