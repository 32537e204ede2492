package vn.trinhky.authority.refusals;

import vn.trinhky.web.Refusal;

/** The register holds no authority of this person to sign documents of this body. */
public final class NoAuthority extends Refusal {

    public NoAuthority(String person, String body) {
        super(person, body);
    }
}
