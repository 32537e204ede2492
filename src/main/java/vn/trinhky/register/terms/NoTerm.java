package vn.trinhky.register.terms;

import vn.trinhky.web.Refusal;

/** The body has no term at all: the clerk has to open one. */
public final class NoTerm extends Refusal {

    NoTerm() {
        super();
    }
}
