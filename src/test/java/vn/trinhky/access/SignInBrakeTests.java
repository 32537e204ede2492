package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.trinhky.testing.TestClock;

class SignInBrakeTests {

    private final TestClock clock = new TestClock();
    private final SignInBrake brake = new SignInBrake(clock);

    @Test
    void letsFourFailuresPass() {
        fail("mai", 4);
        assertThat(brake.waitFor("mai", "10.0.0.1")).isZero();
    }

    @Test
    void doublesTheWaitUpToAQuarterOfAnHour() {
        fail("mai", 5);
        assertThat(brake.waitFor("mai", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
        fail("mai", 1);
        assertThat(brake.waitFor("mai", "10.0.0.1")).isEqualTo(Duration.ofSeconds(60));
        fail("mai", 50);
        assertThat(brake.waitFor("mai", "10.0.0.1")).isEqualTo(SignInBrake.LONGEST);
    }

    @Test
    void countsCapitalsAndBlanksAsTheSameName() {
        fail(" MAI", 5);
        assertThat(brake.waitFor("mai", "10.0.0.1")).isPositive();
    }

    @Test
    void doesNotHinderTheSameNameFromElsewhere() {
        fail("mai", 5);
        assertThat(brake.waitFor("mai", "10.0.0.2")).isZero();
    }

    @Test
    void opensAgainWhenTheWaitIsOver() {
        fail("mai", 5);
        clock.advance(Duration.ofSeconds(30));
        assertThat(brake.waitFor("mai", "10.0.0.1")).isZero();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail("mai", 4);
        brake.succeeded("mai", "10.0.0.1");
        fail("mai", 1);
        assertThat(brake.waitFor("mai", "10.0.0.1")).isZero();
    }

    @Test
    void remembersOnlyTheLatestPairs() {
        fail("mai", 5);
        for (int i = 0; i < 10_000; i++) {
            brake.failed("name" + i, "10.0.0.1");
        }
        assertThat(brake.waitFor("mai", "10.0.0.1")).isZero();
        assertThat(brake.remembered()).isEqualTo(10_000);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            brake.failed(name, "10.0.0.1");
        }
    }
}
