package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The other person may sign, but has no account or no signatory's post in this office, so she could not open the folder. */
public final class CannotSignHere extends Refusal {
    public CannotSignHere(String person) {
        super(person);
    }
}
