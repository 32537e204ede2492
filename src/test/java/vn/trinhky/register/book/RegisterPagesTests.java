package vn.trinhky.register.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
