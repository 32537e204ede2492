package vn.trinhky.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.testing.TestClock;
import vn.trinhky.verification.Brake.Kind;

@Tag("signing")
class BrakeTests {

    private final TestClock clock = new TestClock();
    private final Brake brake = new Brake(clock);

    @Test
    void shutsAnAddressOutUntilItsTriesHavePassed() {
        tries(Kind.UNKNOWN_CODE, "203.0.113.7", Brake.FREE - 1);
        assertThat(brake.waitFor(Kind.UNKNOWN_CODE, "203.0.113.7")).isZero();
        tries(Kind.UNKNOWN_CODE, "203.0.113.7", 1);

        assertThat(brake.waitFor(Kind.UNKNOWN_CODE, "203.0.113.7")).isEqualTo(Brake.WINDOW);
        assertThat(brake.waitFor(Kind.FILE, "203.0.113.7")).isZero();
        assertThat(brake.waitFor(Kind.UNKNOWN_CODE, "203.0.113.8")).isZero();
        clock.advance(Brake.WINDOW.plus(Duration.ofSeconds(1)));
        assertThat(brake.waitFor(Kind.UNKNOWN_CODE, "203.0.113.7")).isZero();
        tries(Kind.UNKNOWN_CODE, "203.0.113.7", 1);
        assertThat(brake.waitFor(Kind.UNKNOWN_CODE, "203.0.113.7")).isZero();
    }

    @Test
    void takesOneNetworkForOne() {
        for (int i = 0; i < Brake.FREE; i++) {
            tries(Kind.FILE, "2001:db8:0:1::" + Integer.toHexString(i + 1), 1);
        }
        assertThat(brake.waitFor(Kind.FILE, "2001:db8:0:1:ffff::1")).isPositive();
        assertThat(brake.waitFor(Kind.FILE, "2001:db8:0:2::1")).isZero();
    }

    private void tries(Kind kind, String address, int times) {
        for (int i = 0; i < times; i++) {
            brake.count(kind, address);
        }
    }
}
