package vn.trinhky.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("deadlines")
class GrowingPauseTests {

    private final GrowingPause pause = new GrowingPause(Duration.ofSeconds(10), Duration.ofMinutes(5));

    @Test
    void doublesUpToTheLongest() {
        assertThat(pause.after(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pause.after(4)).isEqualTo(Duration.ofSeconds(160));
        assertThat(pause.after(5)).isEqualTo(Duration.ofMinutes(5));
        assertThat(pause.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }
}
