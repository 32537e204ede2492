package vn.trinhky.signing.factor;

import vn.trinhky.web.Refusal;

/** She has an app that shows codes already; it must be given up before another one is set up. */
public final class CodeAppInUse extends Refusal {

    CodeAppInUse() {
        super();
    }
}
