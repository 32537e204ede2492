package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** The reviewers decide one after the other, and it is not her turn. */
public final class NotYetAsked extends Refusal {

    NotYetAsked() {
        super();
    }
}
