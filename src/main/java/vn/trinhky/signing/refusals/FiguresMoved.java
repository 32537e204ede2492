package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** Figures have moved since the report was frozen, and the signatory has not said that she knows. */
public final class FiguresMoved extends Refusal {

    public FiguresMoved(String names) {
        super(names);
    }
}
