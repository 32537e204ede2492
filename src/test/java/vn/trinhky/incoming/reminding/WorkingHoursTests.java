package vn.trinhky.incoming.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;

@Tag("dispatch")
class WorkingHoursTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-14T07:29:59+07:00 | false
            2024-06-14T07:30:00+07:00 | true
            2024-06-14T16:59:59+07:00 | true
            2024-06-14T17:00:00+07:00 | false
            2024-06-15T10:00:00+07:00 | false
            2024-06-16T10:00:00+07:00 | false
            2024-06-17T03:00:00Z      | true
            2024-04-30T10:00:00+07:00 | false
            """)
    void areThoseOfVietnamOnWorkingDays(OffsetDateTime at, boolean isWorking) {
        assertThat(WorkingHours.contain(at.toInstant(), WorkingDays.ofTheLaw())).isEqualTo(isWorking);
    }
}
