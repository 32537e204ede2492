package vn.trinhky.authority.refusals;

import java.time.LocalDate;
import vn.trinhky.web.Refusal;

/** What was handed to her for an absence has ended. */
public final class DelegationOver extends Refusal {

    public DelegationOver(String decision, LocalDate lastDay) {
        super(decision, Day.said(lastDay));
    }
}
