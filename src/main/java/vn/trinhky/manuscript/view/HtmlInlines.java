package vn.trinhky.manuscript.view;

import java.util.List;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;

/** Writes runs of text and footnote marks; the marks are numbered in the order in which they are written. */
final class HtmlInlines {

    private final Html html;
    private int marks;

    HtmlInlines(Html html) {
        this.html = html;
    }

    void write(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                run(text);
            } else {
                mark((Footnote) inline);
            }
        }
    }

    void run(Text text) {
        List<Text.Style> styles = text.styles().stream().sorted().toList();
        styles.forEach(style -> html.open(tag(style)).inside());
        html.text(text.text());
        for (int i = styles.size() - 1; i >= 0; i--) {
            html.close(tag(styles.get(i)));
        }
    }

    private void mark(Footnote note) {
        marks++;
        html.open("sup").attribute("class", "fn").inside();
        html.open("a").attribute("href", "#fn-" + note.id().value()).inside();
        html.text("(" + marks + ")").close("a").close("sup");
    }

    private static String tag(Text.Style style) {
        return switch (style) {
            case BOLD -> "strong";
            case ITALIC -> "em";
            case UNDERLINE -> "u";
            case SUPERSCRIPT -> "sup";
        };
    }
}
