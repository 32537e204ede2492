package vn.trinhky.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.calendar.CutOff.Window;
import vn.trinhky.calendar.Due.Counted;

@Tag("deadlines")
class TimingTests {

    private static final WorkingDays DAYS = CalendarInHand.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-05-31, 2024-04-15, 2024-05-14, month",
        "2024-01-01, 2024-01-31, 2023-12-15, 2024-01-14, January",
        "2024-04-01, 2024-06-30, 2024-03-15, 2024-06-14, second quarter",
        "2024-01-01, 2024-06-30, 2023-12-15, 2024-06-14, first half",
        "2024-07-01, 2024-12-31, 2024-06-15, 2024-12-14, second half",
        "2024-01-01, 2024-09-30, 2023-12-15, 2024-09-14, nine months",
        "2024-01-01, 2024-12-31, 2023-12-15, 2024-12-14, year"
    })
    void countsDataAsTheDecreeDoes(LocalDate first, LocalDate last, LocalDate from, LocalDate to, String period) {
        assertThat(new CutOff.Decree09().of(first, last)).as(period).isEqualTo(new Window(from, to));
    }

    @Test
    void countsDataFromAndToOwnDays() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 2, 28);
        assertThat(new CutOff.Calendar().of(first, last)).isEqualTo(new Window(first, last));
        assertThat(new CutOff.OwnDays(-1, 26, 0, 25).of(first, last))
                .isEqualTo(new Window(LocalDate.of(2024, 12, 26), LocalDate.of(2025, 2, 25)));
        assertThat(new CutOff.OwnDays(0, 1, 0, 31).of(first, last))
                .isEqualTo(new Window(first, LocalDate.of(2025, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, WORKING_DAYS, 2024-06-18",
        "2, DAYS, 2024-06-17",
        "3, DAYS, 2024-06-17",
        "4, DAYS, 2024-06-18",
        "0, DAYS, 2024-06-14"
    })
    void isDueSomeDaysAfterTheCutOffOfTheSecondQuarter(int days, Counted counted, LocalDate expected) {
        Timing timing =
                new Timing(new CutOff.Decree09(), new Due.AfterCutOff(days, counted), Roll.NEXT_WORKING_DAY);
        assertThat(timing.dueOn(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), DAYS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_WORKING_DAY, 2024-06-17",
        "PREVIOUS_WORKING_DAY, 2024-06-14",
        "AS_WRITTEN, 2024-06-15"
    })
    void rollsAFixedDayAsTheRegimeSays(Roll roll, LocalDate expected) {
        Timing timing = new Timing(new CutOff.Decree09(), new Due.FixedDay(0, 15), roll);
        assertThat(timing.dueOn(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), DAYS))
                .isEqualTo(expected);
    }

    @Test
    void isLateStrictlyAfterTheEndOfTheDueDayInVietnam() {
        LocalDate due = LocalDate.of(2024, 6, 17);
        assertThat(Timing.isLate(OffsetDateTime.parse("2024-06-17T23:59:59.999+07:00").toInstant(), due))
                .isFalse();
        assertThat(Timing.isLate(OffsetDateTime.parse("2024-06-17T17:00:00Z").toInstant(), due))
                .isTrue();
    }

    @Test
    void isKeptAsJson() {
        JsonMapper json = JsonMapper.builder().build();
        List<Timing> timings = List.of(
                new Timing(new CutOff.Decree09(), new Due.AfterCutOff(2, Counted.WORKING_DAYS), Roll.AS_WRITTEN),
                new Timing(new CutOff.Calendar(), new Due.FixedDay(1, 5), Roll.NEXT_WORKING_DAY),
                new Timing(new CutOff.OwnDays(-1, 26, 0, 25), new Due.FixedDay(0, 31), Roll.PREVIOUS_WORKING_DAY));
        for (Timing timing : timings) {
            String written = json.writeValueAsString(timing);
            assertThat(json.readValue(written, Timing.class)).as(written).isEqualTo(timing);
        }
        assertThat(json.writeValueAsString(timings.get(0))).contains("\"kind\":\"DECREE_09\"");
    }
}
