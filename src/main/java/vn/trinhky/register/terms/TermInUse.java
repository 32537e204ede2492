package vn.trinhky.register.terms;

import vn.trinhky.web.Refusal;

/** Numbers were taken in the term, or another follows it. */
public final class TermInUse extends Refusal {

    TermInUse(String name) {
        super(name);
    }
}
