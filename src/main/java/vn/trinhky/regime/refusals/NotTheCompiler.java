package vn.trinhky.regime.refusals;

import vn.trinhky.web.Refusal;

/** Only the compiler of the round's compiling unit may do this. */
public final class NotTheCompiler extends Refusal {

    public NotTheCompiler() {
        super();
    }
}
