package vn.trinhky.register.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.register.NumberRequest;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.SeriesKey;

@OnDemoPages
@Tag("signing")
class RegisterPagesTests {

    @Autowired
    OutgoingRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Test
    void showALineWithEverythingTheClerkDidToIt() {
        UUID line = signed("ZP", "phòng chống bão số 9");
        assertThat(Pages.text(pages.open("/register?words=bao so 9&type=ZP&state=SIGNED", Cast.CLERK)))
                .contains("/register/lines/" + line, "Báo cáo phòng chống bão số 9");
        assertThat(Pages.text(pages.open("/register?words=bao so 9&type=ZP&state=VOID", Cast.CLERK)))
                .doesNotContain("/register/lines/" + line)
                .contains("Không tìm thấy “bao so 9”");

        String address = "/register/lines/" + line;
        pages.press(address + "/columns", Cast.CLERK, "keptBy", "VT", "copies", "4", "note", "Bản giấy");
        assertThat(pages.press(address + "/columns", Cast.CLERK, "copies", "10000").getStatus())
                .isEqualTo(422);
        assertThat(pages.press(address + "/void", Cast.CLERK, "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(pages.press(address + "/void", Cast.COMPILER, "reason", "Ký nhầm")
                        .getStatus())
                .isEqualTo(409);
        pages.press(address + "/void", Cast.CLERK, "reason", "Ký nhầm bản cũ");

        assertThat(Pages.text(pages.open(address, Cast.CLERK)))
                .contains("Đã hủy", "Ký nhầm bản cũ", "– → 4", "Lê Ngọc Hà");
        assertThat(pages.open(address, "lam").getStatus()).isEqualTo(403);
        assertThat(Pages.text(pages.open("/register/print?type=ZP", Cast.CLERK)))
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Số đã hủy: Ký nhầm bản cũ", "<td>(10)</td>");
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

    private UUID signed(String type, String subject) {
        SeriesKey key = SeriesKey.ofYear(cast.clerk().posts().get(0).unit().value(), type);
        UUID document = UUID.randomUUID();
        return Objects.requireNonNull(transaction.execute(t -> {
            register.take(
                    new NumberRequest(key, document, type + "-BCĐ", "BÁO CÁO", subject, "Đinh Thị Mai", "Lưu VT"));
            register.sign(document, "Đinh Thị Mai");
            return register.entryOf(document).orElseThrow().id();
        }));
    }
}
