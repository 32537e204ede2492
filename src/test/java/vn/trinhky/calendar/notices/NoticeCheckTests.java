package vn.trinhky.calendar.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.calendar.CalendarInHand;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.web.InvalidInput;

@Tag("deadlines")
class NoticeCheckTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invalid.noticeWithoutDays  | 2028 |
            invalid.lastDayBeforeFirst | 2028 | DAY_OFF 2028-06-06 2028-06-05
            invalid.tooManyDaysInARow  | 2028 | DAY_OFF 2028-06-01 2028-07-02
            invalid.dayOfAnotherYear   | 2028 | DAY_OFF 2027-06-01 2027-06-01
            invalid.dayOfAnotherYear   | 2028 | DAY_OFF 2029-02-01 2029-02-01
            invalid.dayTwice           | 2028 | DAY_OFF 2028-06-05 2028-06-07, WORKED 2028-06-07 2028-06-07
            invalid.workedAnyway       | 2028 | WORKED 2028-06-05 2028-06-05
            invalid.workedAnyway       | 2028 | WORKED 2028-06-03 2028-06-05
            invalid.freeAnyway         | 2028 | DAY_OFF 2028-06-03 2028-06-04
            invalid.noticeYear         | 1999 | DAY_OFF 1999-06-01 1999-06-01
            """)
    void takesNoDaysThatSayNothingOrTooMuch(String key, int year, String days) {
        NoticeEntry entry = entry(year, "1/TB", "Bộ Nội vụ", "Nghỉ lễ", days == null ? "" : days);
        assertThat(objectionTo(entry)).isEqualTo(key);
    }

    @Test
    void takesNoNoticeWithoutItsSource() {
        String day = "DAY_OFF 2028-06-05 2028-06-05";
        assertThat(objectionTo(entry(2028, " ", "Bộ Nội vụ", "Nghỉ", day))).isEqualTo("invalid.noticeText.number");
        assertThat(objectionTo(entry(2028, "1/TB", "", "Nghỉ", day))).isEqualTo("invalid.noticeText.body");
        assertThat(objectionTo(entry(2028, "1/TB", "Bộ Nội vụ", "", day))).isEqualTo("invalid.noticeText.about");
        assertThat(objectionTo(entry(2028, "1".repeat(201), "Bộ Nội vụ", "Nghỉ", day)))
                .isEqualTo("invalid.calendarTextTooLong");
    }

    @Test
    void takesHolidaysThatTheLawHasToo() {
        NoticeEntry entry = entry(
                2028,
                "1/TB",
                "Bộ Nội vụ",
                "Nghỉ Tết",
                "DAY_OFF 2028-01-22 2028-01-30, WORKED 2028-02-05 2028-02-05, DAY_OFF 2029-01-02 2029-01-02");
        assertThatCode(() -> NoticeCheck.demand(entry, WorkingDays.ofTheLaw())).doesNotThrowAnyException();
    }

    @Test
    void takesAMakeUpDayThatAnotherNoticeNamesToo() {
        NoticeEntry entry = entry(2028, "1/TB", "Bộ Nội vụ", "Làm bù", "WORKED 2028-06-03 2028-06-03");
        assertThatCode(() -> NoticeCheck.demand(entry, CalendarInHand.ruled(2028, entry.rulings())))
                .doesNotThrowAnyException();
    }

    @Test
    void findsNothingToSayAgainstWhatIsShipped() {
        assertThat(ShippedInHand.entries()).hasSize(7).allSatisfy(entry -> assertThatCode(
                        () -> NoticeCheck.demand(entry, WorkingDays.ofTheLaw()))
                .doesNotThrowAnyException());
    }

    private static String objectionTo(NoticeEntry entry) {
        return catchThrowableOfType(InvalidInput.class, () -> NoticeCheck.demand(entry, WorkingDays.ofTheLaw()))
                .messageKey();
    }

    private static NoticeEntry entry(int year, String number, String body, String about, String days) {
        List<Ruling> rulings = Stream.of(days.split(","))
                .filter(one -> !one.isBlank())
                .map(one -> one.strip().split(" "))
                .map(one ->
                        new Ruling(Ruling.Kind.valueOf(one[0]), LocalDate.parse(one[1]), LocalDate.parse(one[2]), ""))
                .toList();
        return new NoticeEntry(year, null, number, null, body, about, true, rulings);
    }
}
