package vn.trinhky.authority.refusals;

import java.time.LocalDate;
import vn.trinhky.web.Refusal;

/** Her authority was revoked before its time. */
public final class AuthorityRevoked extends Refusal {

    public AuthorityRevoked(String decision, LocalDate since, String reason) {
        super(decision, Day.said(since), reason);
    }
}
