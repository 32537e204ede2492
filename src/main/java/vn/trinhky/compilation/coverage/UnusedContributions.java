package vn.trinhky.compilation.coverage;

import vn.trinhky.web.Refusal;

/** Something that units sent is neither used in the report nor left out with a reason, and the regime insists. */
public final class UnusedContributions extends Refusal {

    UnusedContributions(int contributions, String units) {
        super(contributions, units);
    }
}
