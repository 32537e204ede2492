package vn.trinhky.compilation;

import vn.trinhky.web.Refusal;

/** Sections of the report have no text yet. */
public final class EmptySections extends Refusal {

    EmptySections(String titles) {
        super(titles);
    }
}
