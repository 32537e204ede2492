package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;

/** The content of a line, taken apart and tidied. */
final class Content {

    private static final char SOFT_HYPHEN = '\u00ad';

    private Content() {}

    static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(inline instanceof Text text ? text.text() : "");
        }
        return words.toString();
    }

    /** The lines that line breaks make of it. Those without anything in them are left out. */
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text text && text.text().indexOf('\n') >= 0) {
                String[] parts = text.text().split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        lines.add(line);
                        line = new ArrayList<>();
                    }
                    add(line, parts[i], text.styles());
                }
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
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
        List<Inline> tidy = new ArrayList<>();
        boolean afterSpace = true;
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                String words = tidied(text.text(), afterSpace);
                add(tidy, words, words.isBlank() ? stylesBefore(tidy, text.styles()) : text.styles());
                afterSpace = words.isEmpty() ? afterSpace : words.endsWith(" ");
            } else {
                tidy.add(inline);
                afterSpace = false;
            }
        }
        return withoutSpaceAtEnd(tidy);
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

    private static Set<Style> stylesBefore(List<Inline> content, Set<Style> otherwise) {
        return !content.isEmpty() && content.get(content.size() - 1) instanceof Text before
                ? before.styles()
                : otherwise;
    }

    private static List<Inline> withoutSpaceAtEnd(List<Inline> content) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Text text && text.text().endsWith(" ")) {
            content.remove(last);
            add(content, text.text().stripTrailing(), text.styles());
        }
        return content;
    }

    /** Adds words; those in the same typeface continue the run before them. */
    private static void add(List<Inline> content, String words, Set<Style> styles) {
        int last = content.size() - 1;
        if (words.isEmpty()) {
            return;
        }
        if (last >= 0
                && content.get(last) instanceof Text before
                && before.styles().equals(styles)) {
            content.set(last, new Text(before.text() + words, styles));
        } else {
            content.add(new Text(words, styles));
        }
    }

    /** Without its first characters and the spaces that then stand at the beginning. */
    static List<Inline> from(List<Inline> content, int start) {
        List<Inline> rest = new ArrayList<>();
        int left = start;
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                int cut = Math.min(left, text.text().length());
                left -= cut;
                add(rest, text.text().substring(cut), text.styles());
            } else {
                rest.add(inline);
            }
        }
        return rest;
    }

    /** With words of no special typeface before it. */
    static List<Inline> after(String words, List<Inline> content) {
        List<Inline> whole = new ArrayList<>();
        add(whole, words, Set.of());
        content.forEach(inline -> {
            if (inline instanceof Text text) {
                add(whole, text.text(), text.styles());
            } else {
                whole.add(inline);
            }
        });
        return whole;
    }

    /** The typefaces that all words share. */
    static Set<Style> common(List<Inline> content) {
        @Nullable Set<Style> common = null;
        for (Inline inline : content) {
            if (inline instanceof Text text && !text.text().isBlank()) {
                if (common == null) {
                    common = EnumSet.noneOf(Style.class);
                    common.addAll(text.styles());
                } else {
                    common.retainAll(text.styles());
                }
            }
        }
        return common == null ? Set.of() : common;
    }

    /** Without these typefaces: a heading is bold by itself. */
    static List<Inline> without(Set<Style> typefaces, List<Inline> content) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                Set<Style> left = EnumSet.noneOf(Style.class);
                left.addAll(text.styles());
                left.removeAll(typefaces);
                add(plain, text.text(), Set.copyOf(left));
            } else {
                plain.add(inline);
            }
        }
        return plain;
    }
}
