package vn.trinhky.compilation.desk;

import vn.trinhky.web.Refusal;

/** No block was ticked before the button was pressed. */
public final class NothingTicked extends Refusal {

    NothingTicked() {
        super();
    }
}
