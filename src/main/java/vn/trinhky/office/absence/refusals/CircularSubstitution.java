package vn.trinhky.office.absence.refusals;

import vn.trinhky.web.Refusal;

/** Two people cannot stand in for each other: the work would lie with nobody. */
public final class CircularSubstitution extends Refusal {

    public CircularSubstitution(String substitute, String from, String to) {
        super(substitute, from, to);
    }
}
