package vn.trinhky.signing.factor;

import java.time.Duration;
import vn.trinhky.web.Refusal;

/** Too many wrong passwords or codes lately; what was typed is not looked at for a while. */
public final class TooManyWrongProofs extends Refusal {

    TooManyWrongProofs(Duration wait) {
        super(wait.plusSeconds(59).toMinutes());
    }
}
