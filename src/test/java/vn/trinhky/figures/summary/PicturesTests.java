package vn.trinhky.figures.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.figures.summary.Pictures.Amount;
import vn.trinhky.figures.summary.Pictures.Heat;
import vn.trinhky.figures.summary.Pictures.HeatRow;

@Tag("figures")
class PicturesTests {

    @Test
    void colourByTheGreatestOfAllCells() {
        List<HeatRow> rows =
                Pictures.heated(List.of("Xã A", "Xã B"), List.of(amounts(0, 1, 50), amounts(20, null, 100)));

        assertThat(rows.get(0).cells()).extracting(Heat::step).containsExactly(0, 1, 3);
        assertThat(rows.get(1).cells()).extracting(Heat::step).containsExactly(1, 0, 5);
    }

    @Test
    void colourNothingWhereThereIsNothing() {
        assertThat(Pictures.heated(List.of("Xã A"), List.of(amounts(0, null)))
                        .get(0)
                        .cells())
                .extracting(Heat::step)
                .containsOnly(0);
        assertThat(Pictures.heated(List.of(), List.of())).isEmpty();
    }

    private static List<Amount> amounts(@Nullable Integer... numbers) {
        return Arrays.stream(numbers)
                .map(number -> new Amount(number == null ? null : BigDecimal.valueOf(number), ""))
                .toList();
    }
}
