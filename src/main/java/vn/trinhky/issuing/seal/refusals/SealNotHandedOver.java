package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** The seal is handed over in writing and with minutes; whoever stands in for an absent clerk has not got it. (Decree 30/2020, art. 32) */
public final class SealNotHandedOver extends Refusal {

    public SealNotHandedOver() {
        super();
    }
}
