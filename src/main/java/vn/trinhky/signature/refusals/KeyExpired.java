package vn.trinhky.signature.refusals;

import java.time.Instant;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/** The certificate is no longer valid; a new one has to be registered. */
public final class KeyExpired extends Refusal {

    public KeyExpired(Instant until) {
        super(new Formats().dateTime(until));
    }
}
