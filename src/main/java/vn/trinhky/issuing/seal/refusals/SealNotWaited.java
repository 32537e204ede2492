package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** No value is waited for: sealing was not begun, or the seal's key lies on this server. */
public final class SealNotWaited extends Refusal {

    public SealNotWaited() {
        super();
    }
}
