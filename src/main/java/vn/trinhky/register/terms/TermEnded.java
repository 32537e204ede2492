package vn.trinhky.register.terms;

import vn.trinhky.web.Refusal;

/** The body's term has ended and no other contains this day: the clerk has to open the new one. */
public final class TermEnded extends Refusal {

    TermEnded(String name, String lastDay) {
        super(name, lastDay);
    }
}
