package vn.trinhky.register.terms;

import vn.trinhky.web.Refusal;

/** Documents were numbered in the old term after the day that would be its last. */
public final class NumbersInNewTerm extends Refusal {

    NumbersInNewTerm(String name, String lastDay) {
        super(name, lastDay);
    }
}
