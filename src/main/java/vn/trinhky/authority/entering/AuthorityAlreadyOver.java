package vn.trinhky.authority.entering;

import java.time.LocalDate;
import vn.trinhky.authority.refusals.Day;
import vn.trinhky.web.Refusal;

/** An authority that has ended cannot be revoked. */
public final class AuthorityAlreadyOver extends Refusal {

    public AuthorityAlreadyOver(LocalDate lastDay) {
        super(Day.said(lastDay));
    }
}
