package vn.trinhky.authority.refusals;

import vn.trinhky.web.Refusal;

/** Who handed her the signature may not sign herself any more. */
public final class DelegatorsAuthorityOver extends Refusal {

    public DelegatorsAuthorityOver(String decision) {
        super(decision);
    }
}
