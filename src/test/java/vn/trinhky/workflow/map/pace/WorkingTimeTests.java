package vn.trinhky.workflow.map.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;

@Tag("deadlines")
class WorkingTimeTests {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkingTime time =
            new WorkingTime(WorkingDays.ofTheLaw(), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T08:00, 2026-06-01T17:00, PT9H",
        "2026-06-01T08:00, 2026-06-03T08:00, PT48H",
        "2026-06-05T12:00, 2026-06-08T12:00, PT24H",
        "2026-06-06T10:00, 2026-06-07T20:00, PT0S",
        "2026-06-06T10:00, 2026-06-08T08:00, PT8H",
        "2026-06-05T16:00, 2026-06-06T09:00, PT8H",
        "2026-06-01T08:00, 2026-06-15T08:00, PT240H",
        // the day of the Kings and its weekend, 30/4 and 1/5 with theirs
        "2026-04-24T12:00, 2026-05-04T12:00, PT72H"
    })
    void leavesOutDaysOnWhichNobodyWorks(LocalDateTime from, LocalDateTime until, Duration expected) {
        assertThat(time.between(
                        from.atZone(HANOI).toInstant(), until.atZone(HANOI).toInstant()))
                .isEqualTo(expected);
    }
}
