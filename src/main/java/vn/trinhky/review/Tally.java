package vn.trinhky.review;

import vn.trinhky.regime.ReviewManner;

/**
 * What the verdicts given so far make of a version. {@link Review} says which rule it follows and why.
 *
 * @param voices how many reviewers may decide
 */
record Tally(ReviewManner manner, int voices, int cleared, int returned) {

    /** What has been decided. */
    enum Outcome {
        OPEN,
        CLEARED,
        RETURNED
    }

    Outcome outcome() {
        if (cleared >= enough()) {
            return Outcome.CLEARED;
        }
        return returned > 0 && endsTheReview() ? Outcome.RETURNED : Outcome.OPEN;
    }

    private boolean endsTheReview() {
        if (manner.order() == ReviewManner.Order.SEQUENCE) {
            return true;
        }
        boolean allMustClear = enough() == voices;
        return allMustClear ? cleared + returned == voices : voices - returned < enough();
    }

    private int enough() {
        return manner.enoughOf(voices);
    }
}
