package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;

/** The content of a line, taken apart and tidied. */
final class Content {

    private static final char SOFT_HYPHEN = '\u00ad';

    private Content() {}

    static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(inline instanceof Styled run ? run.shown() : "");
        }
        return words.toString();
    }

    /** The lines that line breaks make of it. Those without anything in them are left out. */
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        JoinedRuns line = new JoinedRuns();
        for (Inline inline : content) {
            if (inline instanceof Text text && text.text().indexOf('\n') >= 0) {
                String[] parts = text.text().split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        lines.add(line.inlines());
                        line = new JoinedRuns();
                    }
                    line.add(parts[i], text.styles());
                }
            } else {
                line.add(inline);
            }
        }
        lines.add(line.inlines());
        return lines.stream().map(Content::tidied).filter(one -> !one.isEmpty()).toList();
    }

    /** The same on one line. */
    static List<Inline> onOneLine(List<Inline> content) {
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            line.add(inline instanceof Text text ? new Text(text.text().replace('\n', ' '), text.styles()) : inline);
        }
        return tidied(line);
    }

    /** Single spaces and none at the ends; spaces between take the typeface before them. */
    private static List<Inline> tidied(List<Inline> content) {
        JoinedRuns tidy = new JoinedRuns();
        boolean afterSpace = true;
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                String words = tidied(text.text(), afterSpace);
                tidy.add(words, words.isBlank() ? tidy.stylesBefore(text.styles()) : text.styles());
                afterSpace = words.isEmpty() ? afterSpace : words.endsWith(" ");
            } else {
                tidy.add(inline);
                afterSpace = false;
            }
        }
        return withoutSpaceAtEnd(tidy.inlines());
    }

    private static String tidied(String text, boolean afterSpace) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isSpace(sign)) {
                tidy.append(sign == SOFT_HYPHEN ? "" : sign);
            } else if (tidy.isEmpty() ? !afterSpace : tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\r' || Character.getType(sign) == Character.SPACE_SEPARATOR;
    }

    private static List<Inline> withoutSpaceAtEnd(List<Inline> content) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Text text && text.text().endsWith(" ")) {
            content.remove(last);
            String words = text.text().stripTrailing();
            if (!words.isEmpty()) {
                content.add(new Text(words, text.styles()));
            }
        }
        return content;
    }

    /** Without its first characters and the spaces that then stand at the beginning. */
    static List<Inline> from(List<Inline> content, int start) {
        JoinedRuns rest = new JoinedRuns();
        int left = start;
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                int cut = Math.min(left, text.text().length());
                left -= cut;
                rest.add(text.text().substring(cut), text.styles());
            } else {
                left -= inline instanceof Styled figure
                        ? Math.min(left, figure.shown().length())
                        : 0;
                rest.add(inline);
            }
        }
        return rest.inlines();
    }

    /** With words of no special typeface before it. */
    static List<Inline> after(String words, List<Inline> content) {
        JoinedRuns whole = new JoinedRuns();
        whole.add(words, Set.of());
        content.forEach(whole::add);
        return whole.inlines();
    }

    /** The typefaces that all words share. */
    static Set<Style> common(List<Inline> content) {
        @Nullable Set<Style> common = null;
        for (Inline inline : content) {
            if (inline instanceof Styled run && !run.shown().isBlank()) {
                if (common == null) {
                    common = EnumSet.noneOf(Style.class);
                    common.addAll(run.styles());
                } else {
                    common.retainAll(run.styles());
                }
            }
        }
        return common == null ? Set.of() : common;
    }

    /** Without these typefaces: a heading is bold by itself. */
    static List<Inline> without(Set<Style> typefaces, List<Inline> content) {
        JoinedRuns plain = new JoinedRuns();
        for (Inline inline : content) {
            if (inline instanceof Styled run) {
                Set<Style> left = EnumSet.noneOf(Style.class);
                left.addAll(run.styles());
                left.removeAll(typefaces);
                plain.add(run.in(left));
            } else {
                plain.add(inline);
            }
        }
        return plain.inlines();
    }
}
