package vn.trinhky.word.reading.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Characters;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.word.file.FigureBookmark;

/** Puts words and notes of one line together; runs in one typeface become one. */
final class Words {

    private final List<Inline> done = new ArrayList<>();
    private final FigureSpans figures = new FigureSpans();
    private final StringBuilder run = new StringBuilder();
    private Set<Style> styles = Set.of();

    /** The characters of what is done, a footnote counting as one. */
    private int length;

    /** A raised bracket before a footnote's mark waits for the one behind it. */
    private boolean bracketOpen;

    private boolean afterOwnMark;

    void add(String text, Set<Style> typeface) {
        String words = withoutBracket(text, typeface);
        if (afterOwnMark && !words.isEmpty()) {
            afterOwnMark = false;
            words = isSpace(words.charAt(0)) ? words.substring(1) : words;
        }
        if (words.isEmpty()) {
            return;
        }
        if (!typeface.equals(styles)) {
            endRun();
            styles = typeface;
        }
        run.append(words);
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t';
    }

    /** Adds a mark; the brackets that offices raise around it are no words. */
    void add(Footnote note, Brackets brackets) {
        bracketOpen = brackets == Brackets.BELONG_TO_MARK && endsWithRaisedBracket();
        endRun();
        done.add(note);
        length++;
    }

    /** Whose the brackets around a mark are. */
    enum Brackets {
        BELONG_TO_MARK,
        BELONG_TO_TEXT
    }

    private boolean endsWithRaisedBracket() {
        return styles.contains(Style.SUPERSCRIPT) && run.length() > 0 && run.charAt(run.length() - 1) == '(';
    }

    private String withoutBracket(String text, Set<Style> typeface) {
        if (!bracketOpen || text.isEmpty()) {
            return text;
        }
        bracketOpen = false;
        if (text.charAt(0) != ')' || !typeface.contains(Style.SUPERSCRIPT)) {
            return text;
        }
        int mark = done.size() - 1;
        if (mark > 0 && done.get(mark - 1) instanceof Text before) {
            String kept = before.text().substring(0, before.text().length() - 1);
            length--;
            if (kept.isEmpty()) {
                done.remove(mark - 1);
            } else {
                done.set(mark - 1, new Text(kept, before.styles()));
            }
        }
        return text.substring(1);
    }

    /** The number at the beginning of a footnote's own words; a bracket before it and the space behind it go as well. */
    void ownMark() {
        if (done.isEmpty() && run.toString().strip().equals("(")) {
            run.setLength(0);
            bracketOpen = true;
        }
        afterOwnMark = true;
    }

    /** Here begin the words of a figure. */
    void beginFigure(String bookmarkId, FigureBookmark bookmark, FigureQuestion asks) {
        figures.begin(bookmarkId, bookmark, asks, place());
    }

    /** Here ends a bookmark, which may be that of a figure. */
    void endBookmark(String bookmarkId) {
        figures.end(bookmarkId, place());
    }

    /** How many characters the line has so far, a footnote counting as one. */
    int place() {
        String words = Characters.storable(run.toString());
        run.setLength(0);
        run.append(words);
        return length + run.length();
    }

    boolean isEmpty() {
        return done.isEmpty() && run.length() == 0;
    }

    private void endRun() {
        if (run.length() > 0) {
            String words = Characters.storable(run.toString());
            if (!words.isEmpty()) {
                done.add(new Text(words, styles));
                length += words.length();
            }
            run.setLength(0);
        }
    }

    List<Inline> inlines() {
        endRun();
        return List.copyOf(figures.in(done));
    }
}
