package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** The round is over: its figures stay as they are. */
public final class FiguresClosed extends Refusal {

    public FiguresClosed() {
        super();
    }
}
