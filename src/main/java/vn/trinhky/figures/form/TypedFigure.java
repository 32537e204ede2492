package vn.trinhky.figures.form;

import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;

/**
 * A line of the form as somebody typed it; nothing of it has been judged.
 *
 * @param value a number as the office writes it (8.000 or 8000, 0,75), có or không, or words
 * @param nil "không phát sinh"
 */
public record TypedFigure(String value, boolean nil, String note) {

    public static final TypedFigure NOTHING = new TypedFigure("", false, "");

    /** A program may leave out what it does not say. */
    public TypedFigure {
        value = value == null ? "" : value.strip();
        note = note == null ? "" : note.strip();
    }

    /** What was said, as it would be typed. */
    public static TypedFigure of(@Nullable Said said, Definition definition) {
        return said == null
                ? NOTHING
                : new TypedFigure(value(said, definition), said.nil(), said.note() == null ? "" : said.note());
    }

    private static String value(Said said, Definition definition) {
        if (said.nil()) {
            return "";
        }
        if (said.amount() == null) {
            return said.wording() == null ? "" : said.wording();
        }
        return definition.kind() == Definition.Kind.YES_NO
                ? (said.amount().signum() == 0 ? "không" : "có")
                : OfficeNumber.write(said.amount(), definition.decimals());
    }

    /** Whether the line is left open; a note alone does not leave it open. */
    public boolean saysNothing() {
        return value.isEmpty() && !nil && note.isEmpty();
    }
}
