package vn.trinhky.signature.refusals;

import vn.trinhky.web.Refusal;

/** The store of the key cannot be opened, or the key is not in it. */
public final class KeyOutOfReach extends Refusal {

    public KeyOutOfReach(String name) {
        super(name);
    }
}
