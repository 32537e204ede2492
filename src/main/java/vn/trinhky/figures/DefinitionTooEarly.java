package vn.trinhky.figures;

import vn.trinhky.web.Refusal;

/** A new definition must begin after the one in force: what was reported under that one stays as it was. */
public final class DefinitionTooEarly extends Refusal {

    DefinitionTooEarly(String inForceSince) {
        super(inForceSince);
    }
}
