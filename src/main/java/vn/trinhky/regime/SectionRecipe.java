package vn.trinhky.regime;

import java.util.List;

/**
 * How the first draft of a section is made, beyond gathering what the units wrote.
 *
 * @param patterns sentences in the office's notation, with figures as {@code {{MH-DUNG/all/this/value}}}; may name
 *     {@code {period}} and {@code {nextPeriod}}; they stand before what the units wrote
 * @param lastReport whether the text of the last report is taken where units wrote nothing, to be brought up to date
 */
public record SectionRecipe(List<String> patterns, boolean lastReport) {

    public static final SectionRecipe NONE = new SectionRecipe(List.of(), false);

    @SuppressWarnings("NullAway") // a regime need not say it
    public SectionRecipe {
        patterns = patterns == null ? List.of() : List.copyOf(patterns);
    }
}
