package vn.trinhky.signature.refusals;

import java.time.Instant;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** The key was withdrawn: lost, replaced, or its holder has left. */
public final class KeyWithdrawn extends Refusal {

    public KeyWithdrawn(Instant at) {
        super(new Formats().dateTime(at));
    }
}
