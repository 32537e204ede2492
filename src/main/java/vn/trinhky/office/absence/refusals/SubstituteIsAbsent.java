package vn.trinhky.office.absence.refusals;

import vn.trinhky.web.Refusal;

/** Whoever stands in is there: work is not handed on by one who is absent as well. */
public final class SubstituteIsAbsent extends Refusal {

    public SubstituteIsAbsent(String substitute, String from, String to) {
        super(substitute, from, to);
    }
}
