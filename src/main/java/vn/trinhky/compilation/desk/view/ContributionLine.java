package vn.trinhky.compilation.desk.view;

import org.jspecify.annotations.Nullable;

/**
 * A unit in its place among the others, whether it has something to offer or not.
 *
 * @param offer null unless something was submitted for the section
 */
public record ContributionLine(
        String unit, Standing standing, @Nullable Offer offer) {

    /** Whether a unit has something for a section, and why not. */
    public enum Standing {
        SUBMITTED,
        NOTHING_HERE,
        NOT_SUBMITTED,
        LATE
    }
}
