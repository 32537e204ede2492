package vn.trinhky.workflow.map.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("deadlines")
class UsualTests {

    @Test
    void isTheMiddleAndNotTheMean() {
        assertThat(Usual.of(List.of(Duration.ofDays(90), Duration.ofDays(1), Duration.ofDays(2)))
                        .median())
                .isEqualTo(Duration.ofDays(2));
        assertThat(Usual.of(List.of(Duration.ofDays(4), Duration.ofDays(2))).median())
                .isEqualTo(Duration.ofDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "PT10S, MINUTES, 1",
        "PT59M, MINUTES, 59",
        "PT90M, HOURS, 2",
        "PT23H, HOURS, 23",
        "PT23H45M, DAYS, 1",
        "PT60H, DAYS, 3"
    })
    void isSaidInTheWordsThatFit(Duration median, Usual.Measure measure, long amount) {
        Usual usual = new Usual(median, 3);
        assertThat(usual.measure()).isEqualTo(measure);
        assertThat(usual.amount()).isEqualTo(amount);
    }

    @Test
    void isExceededByWhatTakesLonger() {
        Usual usual = new Usual(Duration.ofHours(5), 3);
        assertThat(usual.isExceededBy(Duration.ofHours(5))).isFalse();
        assertThat(usual.isExceededBy(Duration.ofHours(6))).isTrue();
    }
}
