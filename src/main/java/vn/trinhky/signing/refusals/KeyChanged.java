package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The signatory has another key now than the one on which she gave her word. */
public final class KeyChanged extends Refusal {

    public KeyChanged() {
        super();
    }
}
