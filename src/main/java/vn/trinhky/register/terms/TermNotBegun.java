package vn.trinhky.register.terms;

import vn.trinhky.web.Refusal;

/** The body's first term begins later. */
public final class TermNotBegun extends Refusal {

    TermNotBegun(String name, String firstDay) {
        super(name, firstDay);
    }
}
