package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** The report was cleared with the unit's part; withdrawing the unit would change nothing any more. */
public final class ClearedWithThePart extends Refusal {

    public ClearedWithThePart() {
        super();
    }
}
