package vn.trinhky.authority.refusals;

import java.time.LocalDate;
import vn.trinhky.web.Refusal;

/** Her authority begins later. */
public final class AuthorityNotYetBegun extends Refusal {

    public AuthorityNotYetBegun(String decision, LocalDate firstDay) {
        super(decision, Day.said(firstDay));
    }
}
