package vn.trinhky.review.remarks;

import vn.trinhky.web.Refusal;

/** The words that a suggestion is about were changed since, so that nobody but a person can put it in. */
public final class SuggestionNoLongerFits extends Refusal {

    SuggestionNoLongerFits() {
        super();
    }
}
