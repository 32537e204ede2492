package vn.trinhky.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTests {

    private final Formats formats = new Formats();

    @Test
    void writesDaysAsDayMonthYear() {
        assertThat(formats.date(LocalDate.of(2024, 6, 4))).isEqualTo("04/06/2024");
    }

    @Test
    void writesInstantsByTheClockOfTheOffice() {
        Instant lateEvening = Instant.parse("2024-06-13T17:30:00Z");
        assertThat(formats.date(lateEvening)).isEqualTo("14/06/2024");
        assertThat(formats.dateTime(lateEvening)).isEqualTo("00:30 14/06/2024");
    }

    @Test
    void groupsThousandsWithADot() {
        assertThat(formats.number(8000)).isEqualTo("8.000");
        assertThat(formats.number(-1234567)).isEqualTo("-1.234.567");
        assertThat(formats.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
    }

    @Test
    void writesNothingForWhatIsAbsent() {
        assertThat(formats.date((LocalDate) null)).isEmpty();
        assertThat(formats.dateTime(null)).isEmpty();
        assertThat(formats.number(null)).isEmpty();
    }

    @Test
    void countsDaysByTheCalendarAndNotByHours() {
        Instant evening = Instant.parse("2024-06-13T16:59:00Z");
        Instant midnight = Instant.parse("2024-06-13T17:00:00Z");
        assertThat(formats.days(evening, midnight)).isEqualTo(1);
        assertThat(formats.days(LocalDate.of(2024, 6, 16), LocalDate.of(2024, 6, 14)))
                .isEqualTo(-2);
    }

    @Test
    void writesSizesOfFiles() {
        assertThat(formats.size(1)).isEqualTo("1 KB");
        assertThat(formats.size(12_300)).isEqualTo("12 KB");
        assertThat(formats.size(1_500_000)).isEqualTo("1,4 MB");
    }
}
