package vn.trinhky.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendars of 2024 to 2030, reckoned by hand. 2024 to 2027 are announced, the others computed. */
@Tag("deadlines")
class CalendarTablesTests {

    private static final WorkingDays DAYS = CalendarInHand.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03
            2025 | 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02
            2026 | 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24
            2027 | 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24
            2028 | 01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24
            2029 | 01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26
            2030 | 01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25
            """)
    void areFreeFromMondayToFridayOnlyOnTheseDays(int year, String expected) {
        assertThat(daysOf(year).filter(day -> !YearlyHolidays.isWeeklyRest(day) && !DAYS.isWorking(day)))
                .containsExactlyElementsOf(dates(year, expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | 05-04
            2025 | 04-26
            2026 | 01-10 08-22
            2027 |
            2028 |
            2029 |
            2030 |
            """)
    void areWorkedOnTheseSaturdaysAndSundays(int year, String expected) {
        List<LocalDate> worked = dates(year, expected == null ? "" : expected);
        assertThat(daysOf(year).filter(day -> YearlyHolidays.isWeeklyRest(day) && DAYS.isWorking(day)))
                .containsExactlyElementsOf(worked);
        assertThat(worked).allMatch(DAYS::isMadeUp);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12"
    })
    void haveTheLunarDays(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(LunarDays.tet(year)).isEqualTo(tet);
        assertThat(LunarDays.hungKings(year)).isEqualTo(hungKings);
        assertThat(DAYS.holidayOn(tet).map(Holiday::occasion)).contains(Occasion.TET);
        assertThat(DAYS.holidayOn(hungKings).map(Holiday::occasion)).contains(Occasion.HUNG_KINGS);
    }

    @Test
    void areComputedAsTheyWereAnnouncedExceptForExchangedDays() {
        WorkingDays law = WorkingDays.ofTheLaw();
        assertThat(Stream.of(2024, 2025, 2026, 2027)
                        .flatMap(CalendarTablesTests::daysOf)
                        .filter(day -> law.isWorking(day) != DAYS.isWorking(day)))
                .containsExactly(
                        LocalDate.of(2024, 4, 29),
                        LocalDate.of(2024, 5, 4),
                        LocalDate.of(2025, 4, 26),
                        LocalDate.of(2025, 5, 2),
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 8, 22),
                        LocalDate.of(2026, 8, 31));
    }

    @Test
    void sayWhereAHolidayComesFrom() {
        assertThat(DAYS.holidayOn(LocalDate.of(2026, 4, 27)))
                .contains(new Holiday(LocalDate.of(2026, 4, 27), Holiday.Kind.SUBSTITUTE, Occasion.HUNG_KINGS, ""));
        assertThat(DAYS.holidayOn(LocalDate.of(2026, 1, 2)))
                .contains(new Holiday(
                        LocalDate.of(2026, 1, 2), Holiday.Kind.BY_NOTICE, null, "Hoán đổi sang thứ Bảy 10/01/2026"));
        assertThat(DAYS.holidayOn(LocalDate.of(2026, 2, 17)).map(Holiday::remark))
                .contains("Tết Bính Ngọ");
        assertThat(DAYS.holidayOn(LocalDate.of(2026, 1, 10))).isEmpty(); // worked
        assertThat(DAYS.holidayOn(LocalDate.of(2026, 8, 30))).isEmpty(); // an ordinary Sunday within the break
        assertThat(DAYS.holidayOn(LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void knowTheCultureDayFrom2026() {
        assertThat(DAYS.isWorking(LocalDate.of(2025, 11, 24))).isTrue();
        assertThat(DAYS.isWorking(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void areComputedUntilANoticeIsConfirmed() {
        assertThat(List.of(2024, 2025, 2026, 2027)).allMatch(DAYS::isConfirmed);
        assertThat(List.of(2023, 2028, 2029, 2030)).noneMatch(DAYS::isConfirmed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-08, 1, 2026-01-09, to a Friday",
        "2026-01-09, 1, 2026-01-10, to the worked Saturday",
        "2026-01-09, 2, 2026-01-12, over the worked Saturday",
        "2025-12-31, 1, 2026-01-05, over the long New Year",
        "2026-02-13, 1, 2026-02-23, over Tết",
        "2026-02-13, 0, 2026-02-13, none",
        "2026-02-18, 0, 2026-02-18, none though nobody works",
        "2026-02-18, -1, 2026-02-13, back out of Tết",
        "2026-04-24, 2, 2026-04-29, over a substitute day",
        "2024-06-14, 2, 2024-06-18, two working days after the cut-off"
    })
    void countWorkingDaysWithoutTheFirst(LocalDate from, int count, LocalDate expected, String why) {
        assertThat(DAYS.plus(from, count)).as(why).isEqualTo(expected);
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static List<LocalDate> dates(int year, String monthsAndDays) {
        return Stream.of(monthsAndDays.split(" "))
                .filter(day -> !day.isBlank())
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
