package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** The unit agreed to give its copy back to the sender: it is read no more. (Decree 30/2020, art. 18.4) */
public final class GivenBack extends Refusal {

    public GivenBack() {
        super();
    }
}
