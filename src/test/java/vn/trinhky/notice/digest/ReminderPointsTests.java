package vn.trinhky.notice.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.regime.timing.ReminderPlan;

/** Friday 14 June 2024 is the due day; the plan is the usual one: 7, 3, 1 before, on the day, 1, 3, 5 after. */
@Tag("deadlines")
class ReminderPointsTests {

    private static final WorkingDays DAYS = WorkingDays.ofTheLaw();
    private static final LocalDate DUE = LocalDate.of(2024, 6, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last digest | today      | reminded
            2024-06-03  | 2024-06-04 | false
            2024-06-04  | 2024-06-05 | true
            2024-06-05  | 2024-06-06 | false
            2024-06-10  | 2024-06-11 | true
            2024-06-11  | 2024-06-12 | false
            2024-06-12  | 2024-06-13 | true
            2024-06-13  | 2024-06-14 | true
            2024-06-14  | 2024-06-17 | true
            2024-06-17  | 2024-06-18 | false
            2024-06-18  | 2024-06-19 | true
            2024-06-20  | 2024-06-21 | true
            2024-06-21  | 2024-06-24 | false
            2024-06-05  | 2024-06-12 | true
            2024-06-21  | 2024-07-30 | false
            """, useHeadersInDisplayName = true)
    void areThoseOfThePlanSinceTheLastDigest(LocalDate last, LocalDate today, boolean reminded) {
        var points = new ReminderPoints(new Window(last, today), DAYS);
        assertThat(points.areReached(DUE, ReminderPlan.USUAL)).isEqualTo(reminded);
    }

    @Test
    void areNoneWhereTheRegimeRemindsNobody() {
        var points = new ReminderPoints(new Window(DUE.minusDays(30), DUE.plusDays(30)), DAYS);
        assertThat(points.areReached(DUE, new ReminderPlan(List.of(), false, List.of())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-13, 2024-06-14, false",
        "2024-06-14, 2024-06-17, true",
        "2024-06-17, 2024-06-18, false",
        "2024-06-18, 2024-06-19, true",
        "2024-06-20, 2024-06-21, true",
        "2024-06-21, 2024-06-24, false",
    })
    void ofWaitingAreOneThreeAndFiveWorkingDays(LocalDate last, LocalDate today, boolean reminded) {
        var points = new ReminderPoints(new Window(last, today), DAYS);
        assertThat(points.areReachedSince(DUE)).isEqualTo(reminded);
    }

    @Test
    void areLookedForSinceTheLastMorningAtWork() {
        List<LocalDate> mornings = List.of(LocalDate.of(2024, 6, 14), LocalDate.of(2024, 6, 13));
        LocalDate monday = LocalDate.of(2024, 6, 17);
        assertThat(Mornings.points(DAYS, mornings, monday))
                .get()
                .extracting(ReminderPoints::today)
                .isEqualTo(monday);
        assertThat(Mornings.points(DAYS, mornings, monday).orElseThrow().areReached(monday, ReminderPlan.USUAL))
                .isTrue();
        assertThat(Mornings.points(DAYS, mornings, LocalDate.of(2024, 6, 16))).isEmpty();
    }
}
