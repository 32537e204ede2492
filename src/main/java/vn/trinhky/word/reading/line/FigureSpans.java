package vn.trinhky.word.reading.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.word.file.FigureBookmark;

/**
 * Where the words of figures stand in one line: from one character to another, a footnote counting as one. Bookmarks may
 * overlap at their ends, as LibreOffice writes neighbouring ones, so words become figures when the line is complete.
 */
final class FigureSpans {

    private static final char NOTE = '\ufffc';

    private record Begun(FigureBookmark bookmark, FigureQuestion asks, int from) {}

    private record Span(Begun figure, int from, int to) {

        /** LibreOffice ends bookmarks one character early behind the first footnote of a text. */
        Optional<Span> unchangedIn(CharSequence line) {
            return Stream.of(this, new Span(figure, from, to + 1), new Span(figure, from + 1, to + 1))
                    .filter(span -> span.isUnchangedIn(line))
                    .findFirst();
        }

        private boolean isUnchangedIn(CharSequence line) {
            return from < to
                    && to <= line.length()
                    && figure.bookmark().isAround(line.subSequence(from, to).toString(), figure.asks());
        }
    }

    private final Map<String, Begun> open = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();

    void begin(String id, FigureBookmark bookmark, FigureQuestion asks, int place) {
        open.put(id, new Begun(bookmark, asks, place));
    }

    /** Ends the figure that this bookmark began, if it is one. */
    void end(String id, int place) {
        Begun figure = open.remove(id);
        if (figure != null) {
            spans.add(new Span(figure, figure.from(), place));
        }
    }

    /** The line with figures in the place of their words; what somebody changed stays as words. */
    List<Inline> in(List<Inline> line) {
        List<Span> unchanged = spans.isEmpty() ? List.of() : unchanged(line);
        return unchanged.isEmpty() ? line : replaced(line, unchanged);
    }

    private List<Span> unchanged(List<Inline> line) {
        StringBuilder words = new StringBuilder();
        line.forEach(inline -> words.append(inline instanceof Text text ? text.text() : NOTE));
        spans.sort(Comparator.comparingInt(Span::from));
        List<Span> unchanged = new ArrayList<>();
        int end = 0;
        for (Span span : spans) {
            Optional<Span> figure = span.unchangedIn(words);
            if (figure.isPresent() && figure.get().from() >= end) {
                unchanged.add(figure.get());
                end = figure.get().to();
            }
        }
        return unchanged;
    }

    private static List<Inline> replaced(List<Inline> line, List<Span> figures) {
        List<Inline> replaced = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (Inline inline : line) {
            if (!(inline instanceof Text text)) {
                replaced.add(inline);
                start++;
                continue;
            }
            int end = start + text.text().length();
            int place = start;
            while (next < figures.size() && figures.get(next).from() < end) {
                Span figure = figures.get(next);
                add(replaced, text, place - start, figure.from() - start);
                if (figure.from() >= start) {
                    replaced.add(new FigureToken(figure.figure().asks(), null, styles(line, figure)));
                }
                place = Math.min(end, figure.to());
                if (figure.to() > end) {
                    break;
                }
                next++;
            }
            add(replaced, text, place - start, text.text().length());
            start = end;
        }
        return replaced;
    }

    private static void add(List<Inline> line, Text text, int from, int to) {
        if (from < to) {
            line.add(new Text(text.text().substring(from, to), text.styles()));
        }
    }

    /** What all its words share: somebody may have set some of them in another typeface. */
    private static Set<Style> styles(List<Inline> line, Span figure) {
        Set<Style> common = EnumSet.allOf(Style.class);
        int start = 0;
        for (Inline inline : line) {
            int end = start + (inline instanceof Text text ? text.text().length() : 1);
            if (inline instanceof Text text && start < figure.to() && end > figure.from()) {
                common.retainAll(text.styles());
            }
            start = end;
        }
        return common;
    }
}
