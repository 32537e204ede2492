package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** A part that is in its unit's hands is corrected in the form itself. */
public final class FiguresWithTheUnit extends Refusal {

    public FiguresWithTheUnit() {
        super();
    }
}
