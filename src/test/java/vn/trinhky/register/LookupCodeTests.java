package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("signing")
class LookupCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ2M-9XR41",
                "7kq2m9xr41",
                " 7kq2m - 9xr4l ",
                "7KQ2M\u20139XR4I",
                "7KQ2M_9XR4i",
                "7 K Q 2 M 9 X R 4 1"
            })
    void isUnderstoodHoweverItIsTyped(String typed) {
        assertThat(LookupCode.read(typed)).contains(new LookupCode("7KQ2M9XR41"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2M-9XR4", "7KQ2M-9XR411", "7KQ2M-9XR4*", "7KQ2M-9XR4Đ", "-----------"})
    void isNotGuessedFromSomethingElse(String typed) {
        assertThat(LookupCode.read(typed)).isEmpty();
    }

    @Test
    void isDrawnByChanceAndReadBackAsPrinted() {
        Set<LookupCode> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            LookupCode code = LookupCode.draw();
            assertThat(LookupCode.read(code.printed())).contains(code);
            drawn.add(code);
        }
        assertThat(drawn).hasSize(10_000);
    }
}
