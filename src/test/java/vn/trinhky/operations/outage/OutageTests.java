package vn.trinhky.operations.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.web.Formats;

@Tag("deadlines")
class OutageTests {

    /** Friday 14 June 2024 is due; the Monday after it is the 17th. */
    @ParameterizedTest(name = "{0} to {1}, due {2}: {3}")
    @CsvSource({
        "2024-06-14T09:00, 2024-06-14T09:20, 2024-06-14, 2024-06-17",
        "2024-06-14T16:50, 2024-06-14T20:00, 2024-06-14, 2024-06-17",
        "2024-06-14T17:00, 2024-06-14T23:00, 2024-06-14, 2024-06-14",
        "2024-06-14T01:00, 2024-06-14T07:30, 2024-06-14, 2024-06-14",
        "2024-06-13T09:00, 2024-06-13T18:00, 2024-06-14, 2024-06-14",
        "2024-06-13T16:00, 2024-06-14T08:00, 2024-06-14, 2024-06-18",
        "2024-06-14T16:00, 2024-06-17T08:00, 2024-06-14, 2024-06-18",
        "2024-06-15T09:00, 2024-06-16T18:00, 2024-06-14, 2024-06-14",
        "2024-06-14T16:00, 2024-06-17T08:00, 2024-06-16, 2024-06-18",
        "2024-06-15T09:00, 2024-06-16T18:00, 2024-06-16, 2024-06-16",
    })
    void eachWorkingDayThatWasBegunToBeLostIsGivenBackIfTheDueDayWasHit(
            LocalDateTime began, LocalDateTime ended, LocalDate due, LocalDate instead) {
        Outage outage = new Outage(
                UUID.randomUUID(),
                began.atZone(Formats.OFFICE_ZONE).toInstant(),
                ended.atZone(Formats.OFFICE_ZONE).toInstant());

        assertThat(outage.instead(due, WorkingDays.ofTheLaw())).isEqualTo(instead);
    }
}
