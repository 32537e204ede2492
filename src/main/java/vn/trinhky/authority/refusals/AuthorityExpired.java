package vn.trinhky.authority.refusals;

import java.time.LocalDate;
import vn.trinhky.web.Refusal;

/** Her authority has ended. */
public final class AuthorityExpired extends Refusal {

    public AuthorityExpired(String decision, LocalDate lastDay) {
        super(decision, Day.said(lastDay));
    }
}
