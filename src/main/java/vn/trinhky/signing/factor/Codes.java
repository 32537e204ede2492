package vn.trinhky.signing.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Six digits for each half minute, as every authenticator app reckons them. (RFC 6238, SHA-1) */
@Component
class Codes {

    /** As long as the hash, as RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator reckoning = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom chance = new SecureRandom();
    private final Clock clock;

    Codes(Clock clock) {
        this.clock = clock;
    }

    byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        return secret;
    }

    /** The half minute that a code belongs to: this one, or one before or after for a clock that is not quite right. */
    OptionalLong stepOf(String typed, byte[] secret) {
        String code = typed.replace(" ", "");
        long seconds = reckoning.getTimeStep().toSeconds();
        long now = clock.instant().getEpochSecond() / seconds;
        OptionalLong found = OptionalLong.empty();
        for (long step = now - 1; step <= now + 1; step++) {
            if (code(secret, Instant.ofEpochSecond(step * seconds)).equals(code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    String code(byte[] secret, Instant at) {
        try {
            return reckoning.generateOneTimePasswordString(new SecretKeySpec(secret, reckoning.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
