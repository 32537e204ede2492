package vn.trinhky.manuscript.notation;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;

/** Writes typefaces, figures and footnote marks along a line, with a backslash before each sign that is meant as plain text. */
final class InlineWriter {

    /** Off in the order opposite to on, so that pairs enclose each other. */
    private static final List<Style> ON = List.of(Style.SUPERSCRIPT, Style.UNDERLINE, Style.BOLD, Style.ITALIC);

    private static final List<Style> OFF = List.of(Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.SUPERSCRIPT);

    private final StringBuilder line = new StringBuilder();

    static String write(List<Inline> content, ToIntFunction<Footnote> numbers) {
        InlineWriter writer = new InlineWriter();
        Set<Style> styles = Set.of();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Styled run) {
                writer.write(run, styles);
                styles = run.styles();
                writer.switchOff(styles, stylesAfter(content, i));
                styles = common(styles, stylesAfter(content, i));
            } else if (content.get(i) instanceof Footnote note) {
                writer.line.append(Mark.of(numbers.applyAsInt(note)));
            }
        }
        return writer.line.toString();
    }

    private static Set<Style> stylesAfter(List<Inline> content, int place) {
        for (int i = place + 1; i < content.size(); i++) {
            if (content.get(i) instanceof Styled next) {
                return next.styles();
            }
        }
        return Set.of();
    }

    private static Set<Style> common(Set<Style> some, Set<Style> others) {
        return Set.copyOf(some.stream().filter(others::contains).toList());
    }

    private void switchOff(Set<Style> on, Set<Style> next) {
        OFF.stream()
                .filter(style -> on.contains(style) && !next.contains(style))
                .forEach(this::appendSign);
    }

    private void appendSign(Style style) {
        line.append(Typefaces.sign(style));
    }

    private void write(Styled run, Set<Style> on) {
        int before = line.length();
        ON.stream()
                .filter(style -> run.styles().contains(style) && !on.contains(style))
                .forEach(this::appendSign);
        if (run instanceof FigureToken figure) {
            line.append(FigureSign.of(figure.asks()));
        } else {
            write((Text) run, line.length() > before);
        }
    }

    private void write(Text text, boolean switched) {
        String words = text.text().replaceAll("\\R", " ");
        boolean afterSign = !line.isEmpty() && "*_^".indexOf(line.charAt(line.length() - 1)) >= 0;
        // A sign between two spaces, or before a sign that closes, would be read as text.
        boolean plainStart = (switched && !Typefaces.mayOpenBefore(words, 0)) || (afterSign && words.charAt(0) == ' ');
        for (int i = 0; i < words.length(); i++) {
            if ((i == 0 && plainStart) || isSign(words, i, text)) {
                line.append(Escapes.BACKSLASH);
            }
            line.append(words.charAt(i));
        }
    }

    private static boolean isSign(String words, int i, Text text) {
        return switch (words.charAt(i)) {
            case '\\', '^' -> true;
            case '*' -> !text.styles().isEmpty() || !(isSpace(words, i - 1) && isSpace(words, i + 1));
            case '_' -> isEdgeOrUnderscore(words, i - 1) || isEdgeOrUnderscore(words, i + 1);
            case Mark.OPENING -> Mark.at(words, i) != null;
            case '{' -> FigureSign.at(words, i) != null;
            default -> false;
        };
    }

    private static boolean isSpace(String words, int i) {
        return i >= 0 && i < words.length() && words.charAt(i) == ' ';
    }

    private static boolean isEdgeOrUnderscore(String words, int i) {
        return i < 0 || i >= words.length() || words.charAt(i) == '_';
    }
}
