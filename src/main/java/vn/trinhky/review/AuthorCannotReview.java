package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** The person wrote in the report, and the regime lets nobody review her own work. */
public final class AuthorCannotReview extends Refusal {

    AuthorCannotReview() {
        super();
    }
}
