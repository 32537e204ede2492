package vn.trinhky.word.reading.found;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;

/**
 * Something in a Word file that does not come into the text.
 *
 * @param near the block in which it stood, or the one before it; null above all text and for headers and footers
 * @param words all its words, or what names it; may be empty
 */
public record NotCarried(Kind kind, @Nullable BlockId near, String words) {

    /** What it is. */
    public enum Kind {
        IMAGE,
        /** A line, arrow or other shape without words. */
        DRAWING,
        TEXT_BOX,
        CHART,
        DIAGRAM,
        /** A sheet, sound or other object of another program. */
        EMBEDDED_OBJECT,
        /** A whole document inside this one. */
        EMBEDDED_DOCUMENT,
        EQUATION,
        HEADER,
        FOOTER,
        /** A table in a cell; its words are carried, line by line. */
        NESTED_TABLE,
        /** Words that Word hides and does not print. */
        HIDDEN_TEXT,
        /** Words in a cell that lies hidden below a merged one. */
        HIDDEN_CELL,
        /** A sign of a picture font that no other font has. */
        SYMBOL,
        /** The words are carried, but not that they are struck through or lowered. */
        TYPEFACE,
        /** The words are carried, but not the address behind them. */
        LINK,
        /** The heading is carried, but its place gives it another number. */
        NUMBER,
        /** The heading is carried, but not deeper than level 4. */
        HEADING_LEVEL,
        /** A box to tick or a list to choose from. */
        FORM_FIELD,
        /** The request to type something where nothing was typed. */
        PLACEHOLDER,
        /** A line of the table of contents. */
        CONTENTS_LINE,
        /** A footnote that nothing in the text points to. */
        NOTE_WITHOUT_MARK,
        /** A mark whose footnote is missing or has stood before, or that stands in a footnote. */
        MARK_WITHOUT_NOTE,
        /** A sign such as * that stood for a footnote's number; notes are numbered. */
        NOTE_SIGN
    }
}
