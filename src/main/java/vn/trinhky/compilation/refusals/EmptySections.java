package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** Sections of the report have no text yet. */
public final class EmptySections extends Refusal {

    public EmptySections(String titles) {
        super(titles);
    }
}
