package vn.trinhky.authority.refusals;

import vn.trinhky.web.Refusal;

/** She may sign for this body, but not documents of this type. */
public final class AuthorityForOtherTypes extends Refusal {

    public AuthorityForOtherTypes(String person, String type, String body) {
        super(person, type, body);
    }
}
