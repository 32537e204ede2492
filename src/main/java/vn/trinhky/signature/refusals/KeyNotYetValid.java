package vn.trinhky.signature.refusals;

import java.time.Instant;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** The certificate is not valid yet. */
public final class KeyNotYetValid extends Refusal {

    public KeyNotYetValid(Instant from) {
        super(new Formats().dateTime(from));
    }
}
