package vn.trinhky.compilation;

import vn.trinhky.web.Refusal;

/** The text has figures that nobody has said anything about. */
public final class FiguresWithoutValue extends Refusal {

    FiguresWithoutValue(String names) {
        super(names);
    }
}
