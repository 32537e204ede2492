package vn.trinhky.office.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.Officer;

/** Absences as people and their administrators set them. All lie days ahead, so that nobody stands in while others test. */
@Tag("deadlines")
@OnDemoPages
class AbsencePagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    AbsenceSheet sheet;

    @Autowired
    AbsenceKeeping keeping;

    @Autowired
    Clock clock;

    @AfterEach
    void nobodyIsAbsentAnyMore() {
        for (String who : List.of("nguyet", "blai", "khoi", "hung")) {
            Officer officer = cast.officer(who);
            sheet.about(officer).stream()
                    .filter(line -> line.isOf(officer.id()) && line.standing() != Absence.Standing.OVER)
                    .forEach(line -> keeping.end(line.id(), null, officer));
        }
    }

    @Test
    void letsAPersonSetChangeAndTakeBackHerAbsence() {
        assertThat(set("nguyet", null, 40, 44, "lam", "").getStatus()).isEqualTo(302);
        AbsenceLine line = coming("nguyet");
        assertThat(line.substitute()).isEqualTo("A Lâm");
        assertThat(Pages.text(pages.open("/absences", "nguyet"))).contains("A Lâm làm thay bạn", "sắp tới");
        assertThat(Pages.text(pages.open("/absences", "lam"))).contains("Bạn làm thay Y Nguyệt");

        String address = "/absences/" + line.id();
        assertThat(pages.press(address, "nguyet", fields(41, 46, "ha", "Đi tập huấn"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(coming("nguyet").substitute()).isEqualTo("Lê Ngọc Hà");
        assertThat(answer(pages.press(address, "nguyet", fields(-3, 46, "ha", "")), 422))
                .as("what comes cannot have begun already")
                .contains("Chỉ báo vắng mặt từ hôm nay trở đi");
        assertThat(pages.open(address, "lam").getStatus()).as("not hers to see").isEqualTo(404);

        assertThat(pages.press(address + "/ending", "nguyet").getStatus()).isEqualTo(302);
        assertThat(pages.press(address + "/ending", "nguyet").getStatus()).isEqualTo(409);
        assertThat(sheet.history(cast.officer("nguyet").id()))
                .extracting(JournalEntry::milestone)
                .endsWith("ABSENCE_SET", "ABSENCE_CHANGED", "ABSENCE_ENDED");
        assertThat(Pages.text(pages.open("/absences", "nguyet"))).contains("Kết thúc vắng mặt: Y Nguyệt");
    }

    @Test
    void refusesInWordsWhatStandsAgainstIt() {
        set("blai", null, 50, 54, "khoi", "");
        assertThat(answer(set("blai", null, 54, 60, "khoi", ""), 409)).contains("A Blái đã báo vắng mặt từ");
        assertThat(answer(set("khoi", null, 50, 50, "blai", ""), 409)).contains("không làm thay lẫn nhau");
        assertThat(answer(set("khoi", null, 52, 70, "ha", ""), 409)).contains("đang làm thay A Blái");
        assertThat(answer(set("ha", null, 45, 50, "blai", ""), 409)).contains("A Blái cũng vắng mặt");
        assertThat(set("khoi", null, 55, 56, "blai", "").getStatus())
                .as("the days after")
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 9, lam, Ngày cuối phải từ ngày đầu trở đi",
        "-1, 9, lam, Chỉ báo vắng mặt từ hôm nay trở đi",
        "10, 12, nguyet, Không ai làm thay chính mình",
        "10, 12, khoi, Người làm thay phải có tài khoản và thuộc cùng đơn vị",
        "10, 12, , Hãy chọn người làm thay",
    })
    void asksForWhatIsMissingAndKeepsWhatWasTyped(int from, int to, @Nullable String substitute, String sentence) {
        MockHttpServletResponse answer = set("nguyet", null, from, to, substitute, "Họp trên tỉnh");
        assertThat(answer(answer, 422)).contains(sentence, "Họp trên tỉnh");
    }

    @Test
    void letsTheAdministratorOfAUnitAboveSetAndReassignWithAReason() {
        String hung = cast.officer("hung").id().value().toString();
        assertThat(answer(set(Cast.ADMINISTRATOR, "hung", 60, 62, "loan", ""), 422))
                .contains("Báo vắng mặt cho Vũ Mạnh Hùng");
        assertThat(set(Cast.ADMINISTRATOR, "hung", 60, 62, "loan", "Ốm đột xuất")
                        .getStatus())
                .isEqualTo(302);
        AbsenceLine line = coming("hung");
        assertThat(line.saidBy()).isEqualTo("Phạm Quốc Việt");
        assertThat(Pages.text(pages.open("/absences?find=manh", Cast.ADMINISTRATOR)))
                .contains("/absences?of=" + hung, "Vũ Mạnh Hùng vắng mặt, Y Loan làm thay");

        assertThat(pages.press("/absences/" + line.id(), Cast.ADMINISTRATOR, fields(60, 62, "ha", ""))
                        .getStatus())
                .as("a reason is missing")
                .isEqualTo(422);
        pages.press("/absences/" + line.id(), Cast.ADMINISTRATOR, fields(60, 62, "ha", "Y Loan đi học"));
        assertThat(coming("hung").substitute()).isEqualTo("Lê Ngọc Hà");
    }

    @Test
    void letsNobodyElseSetIt() {
        assertThat(set("lam", "nguyet", 70, 71, "lam", "Tôi muốn duyệt").getStatus())
                .isEqualTo(404);
        assertThat(set(Cast.ADMINISTRATOR, Cast.FIRST_REVIEWER, 70, 71, "ha", "Đơn vị khác")
                        .getStatus())
                .as("of a unit that is not below hers")
                .isEqualTo(404);
    }

    private AbsenceLine coming(String who) {
        return sheet.about(cast.officer(who)).stream()
                .filter(line -> line.isOf(cast.officer(who).id()) && line.standing() == Absence.Standing.COMING)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse set(
            String who, @Nullable String whose, int from, int to, @Nullable String substitute, String reason) {
        String[] fields = fields(from, to, substitute, reason);
        if (whose == null) {
            return pages.press("/absences", who, fields);
        }
        String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = "person";
        more[fields.length + 1] = cast.officer(whose).id().value().toString();
        return pages.press("/absences", who, more);
    }

    private String[] fields(int from, int to, @Nullable String substitute, String reason) {
        LocalDate today = LocalDate.now(clock);
        return new String[] {
            "firstDay",
            today.plusDays(from).toString(),
            "lastDay",
            today.plusDays(to).toString(),
            "substitute",
            substitute == null ? "" : cast.officer(substitute).id().value().toString(),
            "reason",
            reason
        };
    }

    private static String answer(MockHttpServletResponse answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return Pages.text(answer);
    }
}
