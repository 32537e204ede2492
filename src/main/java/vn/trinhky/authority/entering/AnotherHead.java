package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** A body has one head, or one who acts as head, at a time. */
public final class AnotherHead extends Refusal {

    public AnotherHead(String decision) {
        super(decision);
    }
}
