package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** The text has figures that nobody has said anything about. */
public final class FiguresWithoutValue extends Refusal {

    public FiguresWithoutValue(String names) {
        super(names);
    }
}
