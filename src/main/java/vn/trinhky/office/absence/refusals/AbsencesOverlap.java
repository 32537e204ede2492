package vn.trinhky.office.absence.refusals;

import vn.trinhky.web.Refusal;

/** Somebody is absent once at a time, so that it is clear who stands in. */
public final class AbsencesOverlap extends Refusal {

    public AbsencesOverlap(String person, String from, String to) {
        super(person, from, to);
    }
}
