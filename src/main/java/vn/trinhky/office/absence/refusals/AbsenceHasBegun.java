package vn.trinhky.office.absence.refusals;

import vn.trinhky.web.Refusal;

/** The days on which somebody stood in already cannot be taken back. */
public final class AbsenceHasBegun extends Refusal {

    public AbsenceHasBegun(String firstDay) {
        super(firstDay);
    }
}
