package vn.trinhky.word.reading.part;

import java.util.Locale;

/**
 * What a paragraph style says, with all that it is based on.
 *
 * @param name the name that Word shows, in lower case
 * @param outline the heading level, counted from 1; 0 for running text
 * @param list the id of the list that it belongs to; empty for none
 * @param step the level in that list, counted from 0
 */
public record Look(String name, int outline, String list, int step, Typeface face) {

    static final Look PLAIN = new Look("", 0, "", 0, Typeface.NONE);

    /** Whether it is the head of a table column in our own templates. */
    public boolean isTableHead() {
        return name.equals("đầu bảng") || name.equals("tablehead");
    }

    /** Whether it is one of our own numbered paragraphs. */
    public boolean isOwnNumbered() {
        return name.startsWith("đoạn đánh số");
    }

    /** Whether it is a line of a table of contents. */
    public boolean isContentsLine() {
        return (name.startsWith("toc") || name.startsWith("mục lục"))
                && Character.isDigit(name.charAt(name.length() - 1));
    }

    /** The heading level that a name claims, as Word and LibreOffice call their styles in English and Vietnamese. */
    static int levelOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        if (!lower.matches("(heading|tiêu đề|đầu đề|đề mục|tieu de|de muc) ?[1-9]")) {
            return 0;
        }
        return lower.charAt(lower.length() - 1) - '0';
    }

    Look in(String otherList, int otherStep) {
        return new Look(name, outline, otherList, otherStep, face);
    }

    Look at(int level) {
        return new Look(name, level, list, step, face);
    }
}
