package vn.trinhky.manuscript.view;

import java.util.List;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;

/** Writes runs of text, figures and footnote marks; the marks are numbered in the order in which they are written. */
final class HtmlInlines {

    private final Html html;
    private final FigureLinks links;
    private int marks;

    HtmlInlines(Html html, FigureLinks links) {
        this.html = html;
        this.links = links;
    }

    void write(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Styled run) {
                run(run);
            } else {
                mark((Footnote) inline);
            }
        }
    }

    void run(Styled run) {
        List<Text.Style> styles = run.styles().stream().sorted().toList();
        styles.forEach(style -> html.open(tag(style)).inside());
        if (run instanceof FigureToken figure) {
            figure(figure);
        } else {
            html.text(run.shown());
        }
        for (int i = styles.size() - 1; i >= 0; i--) {
            html.close(tag(styles.get(i)));
        }
    }

    private void figure(FigureToken figure) {
        String address = links.to(figure.asks());
        String tag = address == null ? "span" : "a";
        html.open(tag).attribute("class", figure.said() == null ? "figure is-unanswered" : "figure");
        if (address != null) {
            html.attribute("href", address);
        }
        html.attribute("data-figure", figure.asks().notation());
        html.inside().text(figure.shown()).close(tag);
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
