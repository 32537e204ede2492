package vn.trinhky.manuscript.notation;

import vn.trinhky.manuscript.Characters;

/**
 * Reads text as clerks type and paste it: numbered headings ({@code I.}, {@code 1.}, {@code 1.1.}, {@code a)}), items
 * ({@code - }, {@code + }), {@code *italic*}, {@code **bold**}, footnotes (⁽¹⁾ in the text, and a paragraph beginning
 * with ⁽¹⁾ anywhere after it), tables ({@code | one | two |}), figures
 * ({@code {{MH-DUNG/all/this/value}}}). Every line that is not empty is a paragraph.
 *
 * <p>A backslash makes the sign after it plain text. {@code #} before a number says that it is a heading in any case,
 * {@code ¶} that it is a paragraph in any case. Numbers follow from the place, whatever was typed. Takes any text, in
 * time proportional to its length; nothing is refused and nothing dropped.
 */
public final class PlainTextReader {

    private PlainTextReader() {}

    public static Reading read(String text) {
        return new Blocks(NotePlacing.of(Lines.of(Characters.tidied(text)))).reading();
    }
}
