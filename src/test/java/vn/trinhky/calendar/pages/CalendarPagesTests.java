package vn.trinhky.calendar.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.notices.CalendarNotice;
import vn.trinhky.calendar.notices.NoticeRegister;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.office.UnitId;

/** The calendar as people read it and the administrator fills it. Each test has a year of its own. */
@Tag("deadlines")
@DemoPages
class CalendarPagesTests {

    private static final String[] EXCHANGE = {
        "confirmed",
        "true",
        "kind",
        "DAY_OFF",
        "first",
        "2091-03-05",
        "last",
        "",
        "remark",
        "Hoán đổi, theo đề nghị",
        "kind",
        "WORKED",
        "first",
        "2091-03-10",
        "last",
        "",
        "remark",
        "Làm bù",
        "kind",
        "DAY_OFF",
        "first",
        "",
        "last",
        "",
        "remark",
        ""
    };

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    NoticeRegister register;

    @Test
    void showsAYearWithTheNoticesThatSettledIt() {
        assertThat(clerk.opens("lam", "/calendar?year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Lịch năm 2026 theo thông báo chính thức", "9441/TB-BNV", "12729/VPCP-KGVX")
                .contains("10/01/2026", "làm bù", "27/04/2026", "nghỉ bù", "Giỗ Tổ Hùng Vương", "24/11/2026")
                .doesNotContain("Ghi thông báo</span>");
        assertThat(clerk.opens("lam", "/calendar?year=2026&lang=en"))
                .bodyText()
                .contains("make-up working day", "Hùng Kings’ Commemoration", "February");
        assertThat(calendar.isWorking(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.plus(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 23));
    }

    @Test
    void marksAYearWithoutANoticeAsComputed() {
        assertThat(clerk.opens("lam", "/calendar?year=2030"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "do máy tính theo luật", "Chưa có thông báo nào cho năm 2030", "01/02/2030", "Tết Nguyên đán");
        assertThat(clerk.opens("lam", "/calendar?year=1800")).hasStatus(404);
        assertThat(clerk.opens("lam", "/")).bodyText().contains("href=\"/calendar\"");
    }

    @Test
    void followsANoticeUntilItIsRemoved() {
        LocalDate off = LocalDate.of(2091, 3, 5);
        LocalDate madeUp = LocalDate.of(2091, 3, 10);
        assertThat(calendar.isWorking(off)).isTrue();

        assertThat(sends(2091, "1/TB-2091", EXCHANGE)).hasRedirectedUrl("/calendar?year=2091");
        assertThat(sends(2091, "1/TB-2091", EXCHANGE))
                .as("sent twice")
                .hasStatus(409)
                .bodyText()
                .contains("đã có trong lịch");
        assertThat(calendar.isWorking(off)).isFalse();
        assertThat(calendar.isWorking(madeUp)).isTrue();
        assertThat(calendar.holidayOn(off).orElseThrow().remark()).isEqualTo("Hoán đổi, theo đề nghị");
        assertThat(calendar.days().isConfirmed(2091)).isTrue();
        assertThat(clerk.opens(Cast.CLERK, "/calendar?year=2091"))
                .bodyText()
                .contains("Ghi thông báo 1/TB-2091 về ngày làm việc năm 2091.", "10/03/2091");

        String page = "/calendar/notices/" + notice(2091, "1/TB-2091").id();
        assertThat(clerk.sends(Cast.ADMINISTRATOR, page + "/removal", "reason", " "))
                .hasStatus(422);
        clerk.sends(Cast.ADMINISTRATOR, page + "/removal", "reason", "Gõ nhầm năm");
        assertThat(calendar.isWorking(off)).isTrue();
        assertThat(calendar.isWorking(madeUp)).isFalse();
        assertThat(calendar.days().isConfirmed(2091)).isFalse();
        assertThat(clerk.opens(Cast.CLERK, page)).bodyText().contains("đã bỏ", "Gõ nhầm năm", "Phạm Quốc Việt");
        assertThat(clerk.sends(Cast.ADMINISTRATOR, page + "/confirmation")).hasStatus(409);
    }

    @Test
    void isComputedUntilTheNoticeIsConfirmed() {
        sends(2092, "1/TB-2092", "confirmed", "", "first", "2092-06-02", "first", "");
        CalendarNotice notice = notice(2092, "1/TB-2092");
        assertThat(calendar.isWorking(LocalDate.of(2092, 6, 2))).isFalse();
        assertThat(calendar.days().isConfirmed(2092)).isFalse();

        clerk.sends(Cast.ADMINISTRATOR, "/calendar/notices/" + notice.id() + "/confirmation");
        assertThat(calendar.days().isConfirmed(2092)).isTrue();
        assertThat(clerk.opens("lam", "/calendar/notices/" + notice.id()))
                .bodyText()
                .contains("đã xác nhận", "xác nhận lúc");
    }

    @Test
    void knowsTheExtraDaysOfOneBodyAndOfThoseBelowIt() {
        UnitId district = cast.clerk().posts().get(0).unit();
        UnitId commune = cast.officer("lam").posts().get(0).unit();
        LocalDate day = LocalDate.of(2093, 6, 3);
        sends(2093, "2/TB-BCĐ", "unit", district.value().toString(), "first", "2093-06-03", "first", "");

        assertThat(calendar.isWorking(day)).isTrue();
        assertThat(calendar.isWorking(day, district)).isFalse();
        assertThat(calendar.isWorking(day, commune)).isFalse();
        assertThat(calendar.plus(day.minusDays(1), 1, commune)).isEqualTo(day.plusDays(1));
        assertThat(calendar.isWorking(day, cast.officer("binh").posts().get(0).unit()))
                .isTrue();
        assertThat(clerk.opens("lam", "/calendar?year=2093&unit=" + commune.value()))
                .bodyText()
                .contains("gồm cả ngày riêng của đơn vị", "03/06/2093");
        assertThat(calendar.days().isConfirmed(2093)).isFalse();
    }

    @Test
    void namesTheNoticeOfAnotherYearOrBodyThatSpeaksOfADay() {
        UnitId mine = cast.officer("lam").posts().get(0).unit();
        UnitId other = cast.officer("binh").posts().get(0).unit();
        sends(2098, "1/TB-2098", "first", "2099-01-02", "first", "");
        sends(2099, "2/TB-2099", "unit", other.value().toString(), "first", "2099-06-03", "first", "");
        sends(2099, "3/TB-2099", "unit", mine.value().toString(), "first", "2099-06-03", "first", "");

        MvcTestResult year = clerk.opens("lam", "/api/v1/calendar?year=2099&unit=" + mine.value());
        assertThat(year)
                .bodyJson()
                .extractingPath("$.days[?(@.day == '2099-01-02')].notice")
                .isEqualTo(List.of("1/TB-2098"));
        assertThat(year)
                .bodyJson()
                .extractingPath("$.days[?(@.day == '2099-06-03')].notice")
                .isEqualTo(List.of("3/TB-2099"));
    }

    @Test
    void takesNoNoticeTwiceAndNoneThatContradictsAnother() {
        sends(2094, "1/TB-2094", "first", "2094-06-02", "first", "");
        assertThat(sends(2094, "1/TB-2094", "first", "2094-06-03", "first", ""))
                .hasStatus(409)
                .bodyText()
                .contains("đã có trong lịch");
        assertThat(sends(2094, "2/TB-2094", "kind", "WORKED", "first", "2094-06-02", "kind", "", "first", ""))
                .hasStatus(409)
                .bodyText()
                .contains("Ngày 02/06/2094 đã được thông báo 1/TB-2094 ấn định ngược lại");
    }

    @Test
    void bringsAFormThatSaysTooLittleBackAsItWasTyped() {
        assertThat(sends(2095, "3/TB-2095", "first", "", "first", ""))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất một ngày nghỉ", "3/TB-2095", "Nghỉ theo thông báo thử");
        assertThat(sends(2095, "3/TB-2095", "first", "", "first", "", "remark", "Lễ hội, ở xã", "remark", ""))
                .hasStatus(422)
                .bodyText()
                .contains("thiếu ngày đầu", "Lễ hội, ở xã");
        assertThat(sends(2095, "3/TB-2095", "first", "31/5", "first", "")).hasStatus(422);
        assertThat(register.ofYear(2095)).isEmpty();
    }

    @Test
    void isWrittenByTheAdministratorOnly() {
        assertThat(clerk.opens(Cast.ADMINISTRATOR, "/calendar/notices/new?year=2096"))
                .hasStatusOk()
                .bodyText()
                .contains("Ghi thông báo về ngày nghỉ", "value=\"2096\"");
        assertThat(clerk.opens(Cast.CLERK, "/calendar/notices/new")).hasStatus(403);
        assertThat(clerk.sends(Cast.CLERK, "/calendar/notices", "year", "2096")).hasStatus(403);
    }

    @Test
    void answersPrograms() {
        assertThat(clerk.opens("lam", "/api/v1/calendar?year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("\"confirmed\":true", "\"day\":\"2026-01-10\"", "\"kind\":\"MADE_UP\"", "9441/TB-BNV");
        assertThat(clerk.opens("lam", "/api/v1/calendar/days/2026-02-13?plus=1"))
                .bodyText()
                .contains("\"result\":\"2026-02-23\"");
        assertThat(clerk.opens("lam", "/api/v1/calendar/days/2026-02-13?plus=5000"))
                .hasStatus(422);
        String notice = """
                {"year": 2097, "number": "1/TB-2097", "body": "Bộ Nội vụ", "about": "Nghỉ lễ", "confirmed": true,
                 "rulings": [{"kind": "DAY_OFF", "firstDay": "2097-06-03"}]}""";
        assertThat(clerk.sendsJson("lam", "/api/v1/calendar/notices", notice)).hasStatus(403);
        assertThat(clerk.sendsJson(Cast.ADMINISTRATOR, "/api/v1/calendar/notices", notice))
                .hasStatus(201);
        assertThat(clerk.sendsJson(Cast.ADMINISTRATOR, "/api/v1/calendar/notices", "{\"year\": 2097}"))
                .hasStatus(422);
        assertThat(clerk.sendsJson(
                        Cast.ADMINISTRATOR,
                        "/api/v1/calendar/notices/" + notice(2097, "1/TB-2097").id() + "/removal",
                        "{\"reason\": \"thử\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"reason\":\"thử\"");
    }

    private MvcTestResult sends(int year, String number, String... more) {
        String[] source = {
            "year", String.valueOf(year), "number", number, "body", "Bộ Nội vụ", "about", "Nghỉ theo thông báo thử"
        };
        return clerk.sends(
                Cast.ADMINISTRATOR,
                "/calendar/notices",
                Stream.concat(Stream.of(source), Stream.of(more)).toArray(String[]::new));
    }

    private CalendarNotice notice(int year, String number) {
        return register.ofYear(year).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
