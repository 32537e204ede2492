package vn.trinhky.office.absence.refusals;

import vn.trinhky.web.Refusal;

/** What is over is a record and does not change any more. */
public final class AbsenceIsOver extends Refusal {

    public AbsenceIsOver() {
        super();
    }
}
