package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** A submitted figure is corrected by the unit's approver or by the compiler. */
public final class MayNotCorrectFigures extends Refusal {

    public MayNotCorrectFigures() {
        super();
    }
}
