package vn.trinhky.register.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("signing")
class SpanTests {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024, true",
        "2024-12-31, 2024, true",
        "2025-01-01, 2025, true",
        "2023-12-31, 2023, true",
    })
    void putsEveryDayIntoItsOwnYear(LocalDate day, String name, boolean contained) {
        assertThat(Span.yearOf(day).name()).isEqualTo(name);
        assertThat(Span.yearOf(day).contains(day)).isEqualTo(contained);
        assertThat(Span.yearOf(day).firstNumber()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2020-07-29, -,          2020-07-28, false",
                "2020-07-29, -,          2020-07-29, true",
                "2020-07-29, -,          2030-01-01, true",
                "2020-07-29, 2025-06-30, 2025-06-30, true",
                "2020-07-29, 2025-06-30, 2025-07-01, false",
            })
    void runsUntilSomebodyEndsIt(LocalDate first, LocalDate last, LocalDate day, boolean contained) {
        Span span = new Span(Span.Rule.TERM, "2020-2025", first, last, 1, false);

        assertThat(span.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"true, BC, *", "false, BC, BC"})
    void countsAllTypesOfACongressTogether(boolean congress, String type, String counted) {
        Span span = new Span(Span.Rule.TERM, "ĐH XV", LocalDate.of(2825, 6, 1), null, 1, congress);

        assertThat(span.countedAs(type)).isEqualTo(counted);
    }
}
