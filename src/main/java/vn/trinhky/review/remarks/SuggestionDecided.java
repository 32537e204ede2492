package vn.trinhky.review.remarks;

import vn.trinhky.web.Refusal;

/** Somebody has accepted or rejected the suggestion. */
public final class SuggestionDecided extends Refusal {

    SuggestionDecided(String who) {
        super(who);
    }
}
