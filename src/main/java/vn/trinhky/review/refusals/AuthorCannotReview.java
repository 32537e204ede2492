package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The person wrote in the report, and the regime lets nobody review her own work. */
public final class AuthorCannotReview extends Refusal {

    public AuthorCannotReview() {
        super();
    }
}
