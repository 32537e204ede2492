package vn.trinhky.manuscript;

import java.util.Set;

/** What is printed along a line in a typeface: words, or a figure. */
public sealed interface Styled extends Inline permits Text, FigureToken {

    Set<Text.Style> styles();

    /** The words as they are printed. */
    String shown();

    /** The same in this typeface. */
    Styled in(Set<Text.Style> styles);
}
