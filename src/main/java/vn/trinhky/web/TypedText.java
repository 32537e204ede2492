package vn.trinhky.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A text in the office's plain-text notation, as a program sends it.
 *
 * @param text may be empty; the longest report of a province is a tenth of what is taken
 * @param version the version that the text was changed from; a text that changed meanwhile is not overwritten
 */
public record TypedText(
        @NotNull @Size(max = TypedText.LONGEST) String text,
        @NotNull Integer version) {

    /** In characters. */
    public static final int LONGEST = 500_000;
}
