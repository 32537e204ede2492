package vn.trinhky.issuing.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;

@Tag("signing")
class DayOfIssueTests {

    @ParameterizedTest
    @CsvSource({
        "2024-06-13, 2024-06-14, Thursday to Friday",
        "2024-06-14, 2024-06-17, Friday to Monday",
        "2024-06-15, 2024-06-17, Saturday to Monday",
        "2024-12-31, 2025-01-02, over the New Year holiday",
        "2024-09-01, 2024-09-04, over the National Day"
    })
    void isAtLatestTheNextWorkingDay(LocalDate signed, LocalDate latest, String why) {
        DayOfIssue due = DayOfIssue.after(signed, WorkingDays.ofTheLaw());

        assertThat(due.latest()).as(why).isEqualTo(latest);
        assertThat(due.isLateOn(latest)).isFalse();
        assertThat(due.isLateOn(latest.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14, false", "2024-06-15, true", "2024-06-17, true", "2024-06-18, false"})
    void saysWhenTheDayOfTheSignatureIsOverButNotTheLast(LocalDate today, boolean last) {
        assertThat(DayOfIssue.after(LocalDate.of(2024, 6, 14), WorkingDays.ofTheLaw())
                        .isLastOn(today)).isEqualTo(last);
    }
}
