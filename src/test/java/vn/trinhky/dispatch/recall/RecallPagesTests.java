package vn.trinhky.dispatch.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Errand;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.journal.Journal;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.register.OutgoingRegister;

/** An issued document is taken back, or corrected by notice. */
@OnDemoPages
@Tag("dispatch")
class RecallPagesTests {

    private static final String WHY = "Ban hành nhầm bản chưa sửa";

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Watching watching;

    @Autowired
    Carriage carriage;

    @Autowired
    Recalls recalls;

    @Autowired
    Issuing issuing;

    @Autowired
    Compilation compilation;

    @Autowired
    Reporting reporting;

    @Autowired
    OutgoingRegister register;

    @Autowired
    Journal journal;

    @Test
    void shutTheCopiesOfARecalledDocumentAndAskForThemBack() {
        ReportId report = rounds.issued(new ReportingPeriod(2950, 1));
        Delivery inbox = deliveryTo("Đăk Ruồng", report);
        Delivery paper = onPaper(deliveryTo("Y Tâm", report));
        String link = "/receipts/" + carriage.linkTo(inbox.id());
        String copy = "/inbox/" + inbox.id().value();
        pages.press(copy + "/acknowledgement", "lam");

        recall(report);

        assertThat(Pages.text(pages.open(copy, "lam")))
                .contains("đã thu hồi văn bản này", WHY, "Trả lời việc thu hồi")
                .doesNotContain("document.pdf", "pages/1.png");
        assertThat(Pages.text(pages.open("/", "lam"))).contains("Trả lời việc thu hồi: ", "href=\"" + copy + "\"");
        for (String shut : new String[] {"/document.pdf", "/document.docx", "/pages/1.png"}) {
            assertThat(pages.open(copy + shut, "lam").getStatus()).as(shut).isEqualTo(409);
            assertThat(pages.open("/api/v1" + copy + shut.replace("/pages/1.png", "/document.pdf"), "lam")
                            .getStatus())
                    .isEqualTo(409);
        }
        assertThat(pages.openAsStranger(link).getStatus()).isEqualTo(410);
        assertThat(pages.openAsStranger(link + "/document.pdf").getStatus()).isEqualTo(410);
        assertThat(state(inbox)).isEqualTo(Delivery.State.ACKNOWLEDGED);
        assertThat(state(paper)).isEqualTo(Delivery.State.CLOSED);
        assertThat(carriage.errandsOf(inbox.id()))
                .filteredOn(errand -> errand.purpose() == Purpose.RECALL)
                .extracting(Errand::words)
                .containsExactly(WHY);
        assertThat(carriage.errandsOf(paper.id())).last().matches(errand -> errand.purpose() == Purpose.RECALL);
        assertThat(dispatching.isSettled(report)).isTrue();
        assertThat(reporting.round(compilation.report(report).round()).state()).isEqualTo(Round.State.CLOSED);
    }

    @Test
    void sendNothingMoreToWhomeverARecalledDocumentHasNotReached() {
        ReportId report = rounds.issued(new ReportingPeriod(2950, 2));
        Delivery waiting = deliveryTo("Y Tâm", report);
        assertThat(recalls.holdersOf(report, cast.clerk()).notYet()).isPositive();

        recall(report);

        assertThat(carriage.errandsOf(waiting.id()))
                .extracting(Errand::purpose, Errand::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Purpose.DOCUMENT, Errand.State.DROPPED));
        assertThat(recalls.answerOf(waiting.id())).isEmpty();
    }

    @Test
    void keepBookOfWhatEachAddresseeSaysToTheRecall() {
        ReportId report = rounds.issued(new ReportingPeriod(2950, 3));
        Delivery agrees = deliveryTo("Đăk Ruồng", report);
        Delivery refuses = deliveryTo("Đăk Tờ Re", report);
        Delivery told = onPaper(deliveryTo("Y Tâm", report));
        String answer = "/inbox/" + agrees.id().value() + "/recall-answer";
        assertThat(pages.press(answer, "lam", "said", "AGREED").getStatus()).isEqualTo(409);
        int holders = recalls.holdersOf(report, cast.clerk()).all();
        recall(report);
        assertThat(recalls.answersTo(report)).hasSize(holders);

        String number = issuing.issued(report).number().printed();
        assertThat(Pages.text(pages.open("/", "lam"))).contains("chờ bạn trả lời", number);
        assertThat(pages.press(answer, "khoi", "said", "AGREED").getStatus()).isEqualTo(404);
        pages.press(answer, "lam", "said", "AGREED");
        assertThat(pages.press(answer, "lam", "said", "REFUSED", "reason", "Đã lưu")
                        .getStatus())
                .isEqualTo(409);
        assertThat(Pages.text(pages.open("/", "lam"))).doesNotContain(number);
        String other = "/inbox/" + refuses.id().value() + "/recall-answer";
        assertThat(pages.press(other, "khoi", "said", "REFUSED", "reason", " ").getStatus())
                .isEqualTo(422);
        pages.press(other, "khoi", "said", "REFUSED", "reason", "Đã dẫn trong báo cáo gửi tỉnh");
        String byClerk = validity(report) + "/answers/" + told.id().value();
        assertThat(pages.press(byClerk, Cast.COMPILER, "said", "AGREED", "reason", "Đã trả")
                        .getStatus())
                .isEqualTo(403);
        pages.press(byClerk, Cast.CLERK, "said", "AGREED", "reason", "Đã gửi trả bản giấy ngày 02/05");

        assertThat(Pages.text(pages.open(validity(report), Cast.CLERK)))
                .contains("Đã thu hồi", "A Lâm trả lời", "Đã dẫn trong báo cáo gửi tỉnh")
                .contains("Văn thư Lê Ngọc Hà ghi", "Đã gửi trả bản giấy ngày 02/05", "Chưa trả lời");
        assertThat(recalls.answersTo(report)).filteredOn(RecallAnswer::isOpen).hasSize(holders - 3);
        assertThat(journal.entries(compilation.report(report).round().value()))
                .extracting(entry -> entry.milestone())
                .contains("DOCUMENT_RECALLED", "RECALL_AGREED", "RECALL_REFUSED");
    }

    @Test
    void letTheClerkRecallOnceWithAReasonAndSomebodyWhoDecidedAndNobodyElse() {
        ReportId report = rounds.issued(new ReportingPeriod(2950, 4));
        String recall = validity(report) + "/recall";
        assertThat(Pages.text(pages.open(recall, Cast.CLERK)))
                .contains("Khi bấm nút", "bản trong mục Văn bản đến bị khóa", "nơi chưa nhận được: không gửi nữa")
                .contains("Việc này không rút lại được");
        String[] said = {"reason", WHY, "decidedBy", "Đinh Thị Mai"};
        assertThat(pages.press(recall, Cast.COMPILER, said).getStatus()).isEqualTo(403);
        assertThat(pages.press(recall, "lam", said).getStatus()).isEqualTo(404);
        assertThat(pages.press(recall, Cast.CLERK, "reason", " ", "decidedBy", "Mai")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(recall, Cast.CLERK, "reason", WHY, "decidedBy", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(Pages.text(pages.open(validity(report), Cast.CLERK))).contains("Đang có hiệu lực");

        pages.press(recall, Cast.CLERK, said);
        assertThat(pages.press(recall, Cast.CLERK, said).getStatus()).isEqualTo(409);
        assertThat(pages.press(validity(report) + "/correction", Cast.CLERK, correction())
                        .getStatus())
                .isEqualTo(409);
        String code = register.lookupOf(report.value()).orElseThrow().printed();
        assertThat(Pages.text(pages.openAsStranger("/v/" + code))).contains("Văn bản đã bị thu hồi", WHY);
        assertThat(Pages.text(pages.open(
                        "/register/lines/"
                                + register.entryOf(report.value()).orElseThrow().id(),
                        Cast.CLERK)))
                .contains("Thu hồi ngày", WHY);
    }

    @Test
    void showACorrectionBesideTheDocumentWhereverItIsRead() {
        ReportId report = rounds.issued(new ReportingPeriod(2951, 1));
        Delivery inbox = deliveryTo("Đăk Ruồng", report);
        String correct = validity(report) + "/correction";
        assertThat(Pages.text(pages.open(correct, Cast.CLERK))).contains("Sai nội dung thì không đính chính được");
        assertThat(pages.press(correct, Cast.COMPILER, correction()).getStatus())
                .isEqualTo(403);

        pages.press(correct, Cast.CLERK, correction());

        String code = register.lookupOf(report.value()).orElseThrow().printed();
        assertThat(Pages.text(pages.open("/inbox/" + inbox.id().value(), "lam")))
                .contains("12-CV/BCĐ", "nay đọc là", "Xác nhận đã nhận", "document.pdf");
        assertThat(Pages.text(pages.openAsStranger("/v/" + code))).contains("đang có hiệu lực", "nay đọc là");
        assertThat(Pages.text(pages.open(validity(report), Cast.CLERK))).contains("Đang có hiệu lực", "12-CV/BCĐ");
        assertThat(carriage.errandsOf(inbox.id())).last().matches(errand -> errand.purpose() == Purpose.CORRECTION);
        assertThat(Pages.text(pages.open("/register?words=12-CV/BCĐ", Cast.CLERK)))
                .contains(issuing.issued(report).number().printed());
    }

    private void recall(ReportId report) {
        var answer = pages.press(
                validity(report) + "/recall", Cast.CLERK, "reason", WHY, "decidedBy", "Đồng chí Đinh Thị Mai");
        assertThat(answer.getRedirectedUrl()).isEqualTo(validity(report));
    }

    /** The clerk carries it by hand. */
    private Delivery onPaper(Delivery delivery) {
        watching.goAnotherWay(delivery.id(), ChannelKind.PAPER, cast.clerk());
        Errand letter = carriage.errandsOf(delivery.id()).stream()
                .filter(Errand::isWaiting)
                .findFirst()
                .orElseThrow();
        carriage.handedOver(letter.id(), Map.of("day", "2950-05-01"), cast.clerk());
        return delivery;
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Delivery.State state(Delivery delivery) {
        return dispatching.deliveriesOf(delivery.report(), cast.clerk()).stream()
                .filter(one -> one.id().equals(delivery.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static String[] correction() {
        return new String[] {
            "fault", "LAYOUT",
            "notice", "12-CV/BCĐ",
            "date", "2024-06-20",
            "words", "Trang 2: đã in “quý I”, nay đọc là “quý II”.",
            "reason", "Lỗi trình bày",
            "decidedBy", "Đinh Thị Mai"
        };
    }

    private static String validity(ReportId report) {
        return "/reports/" + report.value() + "/validity";
    }
}
