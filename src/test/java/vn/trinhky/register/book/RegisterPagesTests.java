package vn.trinhky.register.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.refusals.NumberIsVoid;

@OnDemoPages
@Tag("signing")
class RegisterPagesTests {

    @Autowired
    OutgoingRegister register;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Issuing issuing;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Test
    void showALineWithEverythingTheClerkDidToIt() {
        ReportId report = rounds.signed(new ReportingPeriod(2825, 1));
        UUID line = register.entryOf(report.value()).orElseThrow().id();
        String address = "/register/lines/" + line;
        assertThat(Pages.text(pages.open("/register?words=BAO CAO quy 1/2825&type=BC&state=SIGNED", Cast.CLERK)))
                .contains(address);
        assertThat(Pages.text(pages.open("/register?words=BAO CAO quy 1/2825&state=VOID", Cast.CLERK)))
                .doesNotContain(address)
                .contains("Không tìm thấy “BAO CAO quy 1/2825”");

        pages.press(address + "/columns", Cast.CLERK, "keptBy", "VT", "copies", "4", "note", "Bản giấy");
        assertThat(pages.press(address + "/columns", Cast.CLERK, "copies", "10000")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(address + "/void", Cast.CLERK, "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(pages.press(address + "/void", Cast.COMPILER, "reason", "Ký nhầm")
                        .getStatus())
                .isEqualTo(409);
        pages.press(address + "/void", Cast.CLERK, "reason", "Ký nhầm bản cũ");

        assertThat(Pages.text(pages.open(address, Cast.CLERK)))
                .contains("Đã hủy", "Ký nhầm bản cũ", "– → 4", "Lê Ngọc Hà", "Đinh Thị Mai");
        assertThat(pages.open(address, "lam").getStatus()).isEqualTo(404);
        assertThat(Pages.text(pages.open("/register/print?words=quy 1/2825", Cast.CLERK)))
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Số đã hủy: Ký nhầm bản cũ", "<td>(10)</td>");
        assertThat(pages.press("/reports/" + report.value() + "/issue", Cast.CLERK)
                        .getStatus())
                .isEqualTo(409);
        assertThat(issuing.objectionToIssuing(report, cast.clerk())).isInstanceOf(NumberIsVoid.class);
    }

    @Test
    void findTheReportAboutAQuarterAndNotTheOneThatOnlyLooksAheadToIt() {
        UUID first = register.entryOf(
                        rounds.signed(new ReportingPeriod(2826, 1)).value())
                .orElseThrow()
                .id();
        String search = "/register?words=báo cáo quý II năm 2826";
        assertThat(Pages.text(pages.open(search, Cast.CLERK))).contains("/register/lines/" + first);
        UUID second = register.entryOf(
                        rounds.signed(new ReportingPeriod(2826, 2)).value())
                .orElseThrow()
                .id();
        assertThat(Pages.text(pages.open(search, Cast.CLERK)))
                .contains("/register/lines/" + second)
                .doesNotContain("/register/lines/" + first);
        assertThat(pages.open("/register?page=2147483647", Cast.CLERK).getStatus())
                .isEqualTo(200);
    }

    @Test
    void areFoundByTheSameWordsWhenTheyWereWrittenBeforeQuartersWereOne() throws IOException {
        UUID line = register.entryOf(rounds.signed(new ReportingPeriod(2826, 3)).value())
                .orElseThrow()
                .id();
        Set<String> words = words(line);
        database.update("update register_entry set words = '' where entry_id = ?", line);
        database.execute(new ClassPathResource("db/migration/register/V08_11__quarters.sql")
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(words(line)).isEqualTo(words).contains("quy3nam2826", "quy4nam2826", "=quy3nam2826", "iii");
    }

    private Set<String> words(UUID line) {
        return Set.of(Objects.requireNonNull(database.queryForObject(
                        "select array_to_string(array(select distinct unnest(string_to_array(words, ' '))), ' ')"
                                + " from register_entry where entry_id = ?",
                        String.class,
                        line))
                .split(" "));
    }

    @Test
    void openANewTermOnlyOnAGroundAndSayInWordsWhyNot() {
        String body = cast.clerk().posts().get(0).unit().value().toString();
        assertThat(Pages.text(pages.open("/register/terms", Cast.CLERK)))
                .contains("2020-2025", "đang diễn ra", "Quyết định số 05-QĐ/HU");
        assertThat(pages.press(
                                "/register/terms",
                                Cast.CLERK,
                                "body",
                                body,
                                "name",
                                "2025-2030",
                                "firstDay",
                                "2825-07-01")
                        .getStatus())
                .isEqualTo(422);
        assertThat(Pages.text(pages.press(
                        "/register/terms",
                        Cast.CLERK,
                        "body",
                        body,
                        "name",
                        "2020-2025",
                        "firstDay",
                        "2825-07-01",
                        "ground",
                        "Quyết định số 1-QĐ/HU")))
                .contains("Đã có nhiệm kỳ mang tên 2020-2025");
    }
}
