package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** The same person has the same authority for a part of this time already. */
public final class AuthorityAlreadyEntered extends Refusal {

    public AuthorityAlreadyEntered(String decision) {
        super(decision);
    }
}
