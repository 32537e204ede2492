package vn.trinhky.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

@OnDemoPages
class DispatchPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Issuing issuing;

    @Autowired
    Compilation compilation;

    @Autowired
    Reporting reporting;

    @Test
    void sayBeforeIssuingWhoWillReceiveTheDocumentAndHow() {
        ReportId report = rounds.signed(new ReportingPeriod(2061, 1));
        assertThat(Pages.text(pages.open(issue(report), Cast.CLERK)))
                .contains("- BTV Huyện ủy (b/c)", "Ban Chỉ đạo Cuộc vận động xã Đăk Pne", "Y Tâm")
                .contains("nơi nhận ngay trong hệ thống", "nơi nhận qua thư điện tử", "không rút lại được");
        assertThat(pages.press(issue(report), Cast.COMPILER).getStatus()).isEqualTo(403);
        assertThat(pages.press(issue(report), "lam").getStatus()).isEqualTo(404);
        assertThat(issuing.ifIssued(report)).isEmpty();

        assertThat(pages.press(issue(report), Cast.CLERK).getRedirectedUrl()).isEqualTo(dispatch(report));
        assertThat(Pages.text(pages.open(dispatch(report), Cast.CLERK))).contains("Đã đến, chưa mở", "- Lưu VT", "0/");
    }

    @Test
    void refuseToIssueAReportThatIsNotSigned() {
        ReportId report = rounds.cleared(new ReportingPeriod(2061, 2));
        assertThat(pages.press(issue(report), Cast.CLERK).getStatus()).isEqualTo(409);
        assertThat(Pages.text(pages.open(issue(report), Cast.CLERK))).contains("Báo cáo chưa được ký.");
        assertThat(issuing.ifIssued(report)).isEmpty();
    }

    @Test
    void letTheAddresseeOpenAndAcknowledgeAndNobodyElse() {
        ReportId report = rounds.issued(new ReportingPeriod(2061, 3));
        Delivery delivery = deliveryTo("Đăk Ruồng", report);
        String page = "/inbox/" + delivery.id().value();
        assertThat(pages.open(page, "khoi").getStatus()).isEqualTo(404);
        assertThat(pages.press(page + "/acknowledgement", "khoi").getStatus()).isEqualTo(404);
        assertThat(pages.open(page + "/document.pdf", "khoi").getStatus()).isEqualTo(404);
        assertThat(pages.open(page + "/pages/1.png", "khoi").getStatus()).isEqualTo(404);
        assertThat(state(delivery)).isEqualTo(Delivery.State.ARRIVED);

        assertThat(Pages.text(pages.open("/inbox", "lam"))).contains(page);
        assertThat(Pages.text(pages.open(page, "lam"))).contains("Xác nhận đã nhận", "Đinh Thị Mai");
        assertThat(state(delivery)).isEqualTo(Delivery.State.OPENED);
        assertThat(pages.open(page + "/document.pdf", "lam").getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(pages.open(page + "/document.docx", "lam").getStatus()).isEqualTo(200);
        pages.press(page + "/acknowledgement", "lam");
        assertThat(state(delivery)).isEqualTo(Delivery.State.ACKNOWLEDGED);
        assertThat(Pages.text(pages.open(page, "lam"))).contains("A Lâm đã xác nhận nhận văn bản");
    }

    @Test
    void closeTheRoundWhenTheClerkClosesAllThatIsLeft() {
        ReportId report = rounds.issued(new ReportingPeriod(2062, 1));
        assertThat(pages.press(dispatch(report) + "/closing", Cast.CLERK, "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(dispatch(report) + "/closing", Cast.COMPILER, "reason", "Đã giao bản giấy")
                        .getStatus())
                .isEqualTo(403);
        assertThat(dispatching.isSettled(report)).isFalse();

        pages.press(dispatch(report) + "/closing", Cast.CLERK, "reason", "Đã giao bản giấy");
        assertThat(dispatching.isSettled(report)).isTrue();
        assertThat(reporting.round(compilation.report(report).round()).state()).isEqualTo(Round.State.CLOSED);
        assertThat(Pages.text(pages.open(dispatch(report), Cast.CLERK)))
                .contains("Lê Ngọc Hà kết thúc lúc", "Đã giao bản giấy", "Mọi nơi nhận đã xong");
    }

    @Test
    void findALineOfTheRegisterWithoutDiacritics() {
        ReportId report = rounds.issued(new ReportingPeriod(2062, 2));
        String number = issuing.issued(report).number().printed();
        assertThat(Pages.text(pages.open("/register?words=dia ban huyen quy ii/2062", Cast.CLERK)))
                .contains(number, "Đã phát hành")
                .doesNotContain("quý I/2062 ");
        assertThat(Pages.text(pages.open("/register?words=khong co gi", Cast.CLERK)))
                .contains("Không tìm thấy “khong co gi”");
        assertThat(Pages.text(pages.open("/register", "lam"))).doesNotContain(number);
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Delivery.State state(Delivery delivery) {
        return deliveries.findById(delivery.id()).orElseThrow().state();
    }

    private static String issue(ReportId report) {
        return "/reports/" + report.value() + "/issue";
    }

    private static String dispatch(ReportId report) {
        return "/reports/" + report.value() + "/dispatch";
    }
}
