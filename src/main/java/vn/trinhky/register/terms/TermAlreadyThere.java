package vn.trinhky.register.terms;

import vn.trinhky.web.Refusal;

/** The body has a term of this name. */
public final class TermAlreadyThere extends Refusal {

    TermAlreadyThere(String name) {
        super(name);
    }
}
