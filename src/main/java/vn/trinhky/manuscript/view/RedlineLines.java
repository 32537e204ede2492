package vn.trinhky.manuscript.view;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.manuscript.redline.Run;
import vn.trinhky.manuscript.view.RedlineWords.Sign;

/** Writes the runs of changed lines, and at the end the footnotes that were changed. */
final class RedlineLines {

    private final Html html;
    private final HtmlInlines inlines;
    private final RedlineWords words;
    private final List<Note> changed = new ArrayList<>();
    private int notesThen;
    private int notesNow;

    private record Note(Run.Mark mark, int number) {}

    RedlineLines(Html html, RedlineWords words) {
        this.html = html;
        this.inlines = new HtmlInlines(html, FigureLinks.NONE);
        this.words = words;
    }

    void write(List<Run> runs) {
        for (Run run : runs) {
            open(run.fate());
            if (run instanceof Run.Mark mark) {
                mark(mark);
            } else {
                ((Run.Words) run).texts().forEach(inlines::run);
            }
            close(run.fate());
        }
    }

    private void open(Fate fate) {
        switch (fate) {
            case ADDED -> html.open("ins").inside();
            case REMOVED -> html.open("del").inside();
            case RESTYLED -> html.open("span").attribute("class", "rl-restyled").inside();
            case KEPT -> {}
        }
        if (fate != Fate.KEPT) {
            hidden(words.say(sign(fate), 0) + " ");
        }
    }

    private void close(Fate fate) {
        if (fate != Fate.KEPT) {
            hidden(" " + words.say(Sign.END, 0) + " ");
        }
        switch (fate) {
            case ADDED -> html.close("ins");
            case REMOVED -> html.close("del");
            case RESTYLED -> html.close("span");
            case KEPT -> {}
        }
    }

    private static Sign sign(Fate fate) {
        return switch (fate) {
            case ADDED -> Sign.ADDED;
            case REMOVED -> Sign.REMOVED;
            default -> Sign.RESTYLED;
        };
    }

    private void hidden(String said) {
        html.element("span", "visually-hidden", said);
    }

    /** A removed mark bears its old number, every other its new one. */
    private void mark(Run.Mark mark) {
        notesThen += mark.fate() == Fate.ADDED ? 0 : 1;
        notesNow += mark.fate() == Fate.REMOVED ? 0 : 1;
        int number = mark.fate() == Fate.REMOVED ? notesThen : notesNow;
        html.open("sup").attribute("class", "fn").inside();
        if (mark.fate() == Fate.KEPT && mark.body().isUnchanged()) {
            html.text("(" + number + ")");
        } else {
            Note note = new Note(mark, number);
            changed.add(note);
            html.open("a").attribute("href", "#" + id(note)).inside();
            html.text("(" + number + ")").close("a");
        }
        html.close("sup");
    }

    private static String id(Note note) {
        String when = note.mark().fate() == Fate.REMOVED ? "then-" : "now-";
        return "rl-fn-" + when + note.mark().note().id().value();
    }

    void writeNotes() {
        if (changed.isEmpty()) {
            return;
        }
        html.open("ol").attribute("class", "footnotes").inside().line();
        for (Note note : changed) {
            html.open("li").attribute("id", id(note));
            html.attribute("value", Integer.toString(note.number())).inside();
            new RedlineHtml(html, words, new RedlineLines(html, words), new RedlineNumbers())
                    .changes(note.mark().body().changes());
            html.close("li").line();
        }
        html.close("ol").line();
    }
}
