package vn.trinhky.compilation.desk;

import vn.trinhky.web.Refusal;

/** The unit has submitted nothing for this section. */
public final class NothingSubmitted extends Refusal {

    NothingSubmitted() {
        super();
    }
}
