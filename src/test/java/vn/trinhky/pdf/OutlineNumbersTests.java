package vn.trinhky.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineNumbersTests {

    @Test
    void startsEachLevelAgainUnderTheLevelAbove() {
        assertThat(numbersOf(1, 2, 3, 3, 4, 4, 2, 3, 1, 2))
                .containsExactly("I.", "1.", "1.1.", "1.2.", "a)", "b)", "2.", "2.1.", "II.", "1.");
    }

    @Test
    void countsInRomanNumerals() {
        int[] parts = new int[49];
        java.util.Arrays.fill(parts, 1);

        assertThat(numbersOf(parts)).contains("IV.", "IX.", "XIV.", "XL.", "XLIX.");
    }

    private static List<String> numbersOf(int... levels) {
        OutlineNumbers numbers = new OutlineNumbers();
        List<String> given = new ArrayList<>();
        for (int level : levels) {
            given.add(numbers.next(level));
        }
        return given;
    }
}
