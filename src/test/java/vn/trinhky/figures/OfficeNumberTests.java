package vn.trinhky.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.manuscript.Seeds;

@Tag("figures")
class OfficeNumberTests {

    @ParameterizedTest(name = "{0} with {1} decimals: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5       | 0 | 05",
                "0       | 0 | 0",
                "10      | 0 | 10",
                "-3      | 0 | -03",
                "8000    | 0 | 8.000",
                "1234567 | 0 | 1.234.567",
                "-1000   | 0 | -1.000",
                "0.75    | 2 | 0,75",
                "1234.5  | 1 | 1.234,5",
                "5       | 1 | 5,0",
                "2.345   | 2 | 2,35",
                "-0.4    | 0 | 0",
                "999.96  | 1 | 1.000,0"
            })
    void writesAsOfficesDo(BigDecimal number, int decimals, String written) {
        assertThat(OfficeNumber.write(number, decimals)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "05          | 5",
                "8.000       | 8000",
                "8000        | 8000",
                "0,75        | 0.75",
                "1.234,5     | 1234.5",
                "1234,5      | 1234.5",
                "-03         | -3",
                "-1.234.567  | -1234567",
                "' 12 '      | 12",
                "0           | 0",
                "1.000,00    | 1000.00"
            })
    void readsWhatOfficesWrite(String written, BigDecimal number) {
        assertThat(OfficeNumber.read(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ",5",
                "5,",
                "1.23",
                "1.2345",
                "12.34.567",
                "0.750",
                "0.000",
                "1,234,567",
                "1,5,2",
                "1 000",
                "1e3",
                "+5",
                "năm",
                "5 hộ",
                "٥",
                "--5",
                "1.000.",
                "1..000",
                "0x10",
                "NaN"
            })
    void readsNothingElse(String written) {
        assertThat(OfficeNumber.read(written)).isEmpty();
    }

    static LongStream seeds() {
        return Seeds.upTo(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingIsTheInverseOfWriting(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            int decimals = chance.nextInt(5);
            long digits = chance.nextLong(-1L << chance.nextInt(1, 60), 1L << chance.nextInt(1, 60));
            BigDecimal number = BigDecimal.valueOf(digits, decimals);

            assertThat(OfficeNumber.read(OfficeNumber.write(number, decimals))).contains(number);
            assertThat(OfficeNumber.read(OfficeNumber.inTable(number, decimals)))
                    .contains(number);
        }
    }
}
