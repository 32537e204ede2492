package vn.trinhky.office.entrusting;

import vn.trinhky.web.Refusal;

/** Whoever holds the post has its work before her anyway. */
public final class HoldsPostAlready extends Refusal {

    HoldsPostAlready(String name) {
        super(name);
    }
}
