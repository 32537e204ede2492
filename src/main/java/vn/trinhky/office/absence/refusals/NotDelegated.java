package vn.trinhky.office.absence.refusals;

import vn.trinhky.office.Officer;
import vn.trinhky.web.Refusal;

/** An absence never hands over who signs, nor what proves who somebody is: the registry of signing authorities decides. */
public final class NotDelegated extends Refusal {

    public NotDelegated() {
        super();
    }

    /** Refuses what nobody does in the place of another. */
    public static void demandInPerson(Officer officer) {
        Refusal.raise(officer.actsForAnother() ? new NotDelegated() : null);
    }
}
