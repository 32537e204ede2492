package vn.trinhky.drafting;

import vn.trinhky.web.Refusal;

/** Only a part that was submitted can be returned to its unit. */
public final class PartNotSubmitted extends Refusal {

    PartNotSubmitted() {
        super();
    }
}
