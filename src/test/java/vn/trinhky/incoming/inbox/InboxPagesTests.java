package vn.trinhky.incoming.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.board.AddresseeReminding;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingDocument.State;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.facts.BookNumber;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

@OnDemoPages
@Tag("dispatch")
class InboxPagesTests {

    private static final String CLERK = "khoi";
    private static final String LEADER = "blai";
    private static final String OUTSIDER = "loan";

    @Autowired
    Pages pages;

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Watching watching;

    @Autowired
    Issuing issuing;

    @Autowired
    Receiving receiving;

    @Autowired
    AddresseeReminding reminding;

    @Autowired
    Carriage carriage;

    @Autowired
    JdbcClient database;

    @Test
    void leadADocumentFromItsArrivalToTheEndOfItsHandling() throws Exception {
        ReportId report = rounds.issued(new ReportingPeriod(2940, 1));
        Delivery delivery = deliveryTo("Đăk Tờ Re", report);
        String page = "/inbox/" + delivery.id().value();
        String number = issuing.issued(report).number().printed();
        assertThat(text("/inbox?words=HUYEN quy 1/2940", CLERK)).contains(page, number, "Mới");
        assertThat(text("/", CLERK)).contains("Xác nhận đã nhận: " + number, "Trong hôm nay");
        assertThat(pages.open(page, OUTSIDER).getStatus()).isEqualTo(404);
        assertThat(pages.press(page + "/acknowledgement", LEADER).getStatus()).isEqualTo(409);
        assertThat(text(page, LEADER)).contains("Chỉ văn thư của cơ quan nhận");
        assertThat(state(delivery)).isEqualTo(State.ARRIVED);

        assertThat(text(page, CLERK)).contains("Kiểm tra chữ ký số", "Trả lại nơi gửi");
        pages.press(page + "/check", CLERK);
        assertThat(text(page, CLERK)).contains("Nguyên vẹn; mọi chữ ký đều", "Đinh Thị Mai");
        pages.press(page + "/acknowledgement", CLERK);
        assertThat(pages.press(page + "/acknowledgement", CLERK).getStatus()).isEqualTo(409);
        assertThat(sent(delivery).state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        BookNumber entered = document(delivery).bookNumber();
        assertThat(entered).isNotNull();

        UUID leader = cast.officer(LEADER).id().value();
        assertThat(pages.press(page + "/assignment", OUTSIDER, "person", leader.toString())
                        .getStatus())
                .isEqualTo(404);
        UUID stranger = cast.officer(OUTSIDER).id().value();
        assertThat(pages.press(page + "/assignment", CLERK, "person", stranger.toString())
                        .getStatus())
                .isEqualTo(409);
        pages.press(page + "/assignment", CLERK, "person", leader.toString(), "instruction", "Báo cáo trước thứ Sáu");
        assertThat(text("/", LEADER)).contains("Xử lý: " + number);
        assertThat(text(page, LEADER)).contains("Báo cáo trước thứ Sáu");
        pages.press(page + "/notes", LEADER, "words", "Đã hỏi lại thôn 8");
        pages.press(page + "/handled", LEADER, "result", "Đã trình");
        assertThat(state(delivery)).isEqualTo(State.HANDLED);
        assertThat(text(page, CLERK)).contains("Đã hỏi lại thôn 8", "Đã trình", "Xử lý xong.");

        pages.press(page + "/book-note", CLERK, "note", "Kèm biểu số liệu");
        assertThat(text("/inbox/book?words=" + number.replace('/', ' '), LEADER))
                .contains(number, cast.officer(LEADER).fullName(), "Kèm biểu số liệu", "Ban Chỉ đạo");
        assertThat(text("/inbox/book/print", CLERK)).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "(10)", number);
        assertThat(pages.open("/inbox/book/book.xlsx", CLERK).getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(text("/inbox/book", OUTSIDER)).doesNotContain("Kèm biểu số liệu");
    }

    @Test
    void giveADocumentBackWithAReasonThatTheSenderReads() {
        ReportId report = rounds.issued(new ReportingPeriod(2940, 2));
        Delivery delivery = deliveryTo("Đăk Tờ Re", report);
        String page = "/inbox/" + delivery.id().value();
        assertThat(pages.press(page + "/refusal", CLERK, "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(state(delivery)).isEqualTo(State.ARRIVED);

        pages.press(page + "/refusal", CLERK, "reason", "Gửi nhầm xã");
        assertThat(text(page, CLERK)).contains("đã trả lại nơi gửi lúc", "Gửi nhầm xã");
        assertThat(document(delivery).bookNumber()).isNull();
        assertThat(sent(delivery).state()).isEqualTo(Delivery.State.REFUSED);
        assertThat(sent(delivery).endReason()).isEqualTo("Gửi nhầm xã");
        assertThat(pages.press(page + "/acknowledgement", CLERK).getStatus()).isEqualTo(409);
        assertThat(text("/inbox?show=REFUSED", CLERK)).contains(page);
        assertThat(text("/inbox?show=UNANSWERED", CLERK)).doesNotContain(page);
    }

    @Test
    void enterWhatCameOnPaperUnderTheNextNumber() throws Exception {
        MockHttpServletResponse refused = entered("author", "Phòng Tài chính", "subject", " ");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Pages.text(refused)).contains("Ghi trích yếu", "Phòng Tài chính");

        int before = number(entered("author", "Phòng Tài chính", "subject", "về dự toán", "code", "07/TB-TCKH"));
        MockHttpServletResponse second =
                entered("author", "Huyện đoàn", "subject", "về đại hội", "typeName", "Thông báo");
        assertThat(number(second)).isEqualTo(before + 1);
        String page = Objects.requireNonNull(second.getRedirectedUrl());
        assertThat(text(page, CLERK)).contains("ban-quet.png", "bản giấy", "Không có bản PDF");
        assertThat(pages.open(page + "/files/1", CLERK).getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(pages.open(page + "/files/2", CLERK).getStatus()).isEqualTo(404);
        assertThat(pages.press(page + "/refusal", CLERK, "reason", "Nhầm").getStatus())
                .isEqualTo(409);
        assertThat(text("/inbox/book", CLERK)).contains("Thông báo về đại hội", "07/TB-TCKH");
    }

    @Test
    void makeADocumentASourceOfTheUnitsOwnPart() {
        ReportId report = rounds.issued(new ReportingPeriod(2940, 3));
        RoundId next = rounds.open(new ReportingPeriod(2940, 4));
        Delivery delivery = deliveryTo("Đăk Tờ Re", report);
        String page = "/inbox/" + delivery.id().value();
        String use = page + "/rounds/" + next.value();
        assertThat(pages.press(use + "/use", CLERK).getStatus()).isEqualTo(409);
        pages.press(page + "/acknowledgement", CLERK);
        assertThat(text(page, CLERK)).contains("Dùng làm nguồn", "quý IV/2940");

        assertThat(pages.press(use + "/text", CLERK).getRedirectedUrl())
                .startsWith("/submissions/" + rounds.partOf(CLERK, next).value() + "/word/");
        String number = issuing.issued(report).number().printed();
        assertThat(text("/rounds/" + next.value(), LEADER)).contains("Văn bản đến làm nguồn", number);
        assertThat(text("/rounds/" + next.value(), OUTSIDER)).doesNotContain("Văn bản đến làm nguồn");
        pages.press(use + "/drop", CLERK);
        assertThat(text("/rounds/" + next.value(), LEADER)).doesNotContain("Văn bản đến làm nguồn");
        assertThat(pages.press(use + "/use", OUTSIDER).getStatus()).isEqualTo(404);
    }

    @Test
    void markWhatItsSenderRecalledOrReplacedAndCountItNowhereAsWaiting() {
        ReportId old = rounds.issued(new ReportingPeriod(2941, 1));
        ReportId other = rounds.issued(new ReportingPeriod(2942, 1));
        String page = "/inbox/" + deliveryTo("Đăk Tờ Re", old).id().value();
        String successor = "/inbox/" + deliveryTo("Đăk Tờ Re", other).id().value();
        String[] numbers = {number(old), number(other)};
        assertThat(text("/inbox?show=UNANSWERED", CLERK)).contains(page, successor);
        database.sql(
                        "insert into document_ending (report_id, since, reason, replaced_by) values (?, now(), 'Sai số liệu', ?)")
                .params(old.value(), other.value())
                .update();
        watching.close(deliveryTo("Đăk Tờ Re", old).id(), "Đã thay thế", cast.clerk());
        assertThat(text("/inbox?words=2941", CLERK))
                .contains("Đã được thay thế", "Mở văn bản thay thế, số " + numbers[1], successor)
                .doesNotContain("is-unread");
        assertThat(text(page, CLERK))
                .contains("Nơi gửi không còn chờ xác nhận", "Xác nhận đã nhận")
                .doesNotContain("Cần xác nhận trong ngày", "Trả lại nơi gửi…");
        assertThat(pages.press(page + "/refusal", CLERK, "reason", "Nhầm").getStatus())
                .isEqualTo(409);

        recall(other);
        assertThat(text("/inbox?words=2942", CLERK)).contains("Bị thu hồi").doesNotContain("is-unread");
        for (String waiting : List.of("/inbox?show=UNANSWERED", "/inbox?show=UNOPENED")) {
            assertThat(text(waiting, CLERK)).doesNotContain(page, successor);
        }
        assertThat(text("/inbox?show=ENDED", CLERK)).contains(page, successor);
        assertThat(text("/", CLERK)).doesNotContain("nhận: " + numbers[0], "nhận: " + numbers[1]);
        pages.press(page + "/acknowledgement", CLERK);
        assertThat(text("/inbox?words=2941", CLERK)).contains("Đã được thay thế", "Đã nhận", "số đến");
    }

    @Test
    void showTheSendersReminderAndTheDayThatHasPassedUntilItIsAcknowledged() {
        ReportId report = rounds.issued(new ReportingPeriod(2943, 1));
        Delivery delivery = deliveryTo("Đăk Tờ Re", report);
        String page = "/inbox/" + delivery.id().value();
        String list = "/inbox?words=2943";
        assertThat(text(list, CLERK)).contains(page).doesNotContain("Được nhắc", "Chậm 2 ngày");
        reminding.remind(List.of(delivery.id()), "Đề nghị xác nhận trước 17 giờ", cast.clerk());
        database.sql("update incoming_document set arrived_at = arrived_at - interval '2 days' where document_id = ?")
                .param(delivery.id().value())
                .update();

        assertThat(text(list, CLERK))
                .containsPattern("Được nhắc \\d\\d/\\d\\d, \\d\\d:\\d\\d")
                .contains("Chậm 2 ngày");
        assertThat(text("/inbox?show=REMINDED", CLERK)).contains(page);
        assertThat(text("/", CLERK)).contains("nhận: " + number(report), "Được nhắc", "Chậm 2 ngày");
        assertThat(text(page, CLERK))
                .contains("Nơi gửi nhắc xác nhận lúc", "Đề nghị xác nhận trước 17 giờ", "Chậm 2 ngày");
        pages.press(page + "/acknowledgement", CLERK);
        assertThat(text(list, CLERK)).contains("Đã nhận").doesNotContain("Được nhắc", "Chậm 2 ngày");
        assertThat(text(page, CLERK)).doesNotContain("Nơi gửi nhắc xác nhận", "Chậm 2 ngày");
    }

    @Test
    void takeWhatWasAcknowledgedByAPersonalLinkIntoTheRegisterOfAUnitThatWorksHere() {
        ReportId report = rounds.issued(new ReportingPeriod(2944, 1));
        Delivery here = deliveryTo("Đăk Tờ Re", report);
        assertThat(acknowledgedByLink(here)).contains("vào sổ văn bản đến của", "số đến");
        assertThat(state(here)).isEqualTo(State.ACCEPTED);
        assertThat(document(here).bookNumber()).isNotNull();
        String page = "/inbox/" + here.id().value();
        assertThat(text(page, CLERK)).contains("Xác nhận đã nhận qua liên kết riêng. Số đến:");
        assertThat(pages.press(page + "/acknowledgement", CLERK).getStatus()).isEqualTo(409);

        Delivery byMail = deliveryTo("Đăk Ruồng", report);
        watching.goAnotherWay(byMail.id(), ChannelKind.LINK, cast.clerk());
        database.sql("delete from incoming_document where document_id = ?")
                .param(byMail.id().value())
                .update();
        assertThat(acknowledgedByLink(byMail)).contains("số đến");
        assertThat(text("/inbox/book?words=2944", "lam")).contains(number(report));

        Delivery elsewhere = dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.unit() != null && delivery.channel() == ChannelKind.MAIL)
                .findFirst()
                .orElseThrow();
        assertThat(acknowledgedByLink(elsewhere)).contains("chưa có văn thư dùng hệ thống này");

        recall(report);
        assertThat(text("/", "lam")).contains(byMail.id().value().toString());
        String answer = "/inbox/" + byMail.id().value() + "/recall-answer";
        assertThat(pages.press(answer, "lam", "said", "AGREED").getStatus()).isEqualTo(302);
    }

    @Test
    void giveBackWhatWasRefusedByAPersonalLink() {
        ReportId report = rounds.issued(new ReportingPeriod(2946, 2));
        Delivery delivery = deliveryTo("Đăk Tờ Re", report);
        String link = "/receipts/" + carriage.linkTo(delivery.id());
        assertThat(pages.pressAsStranger(link + "/refusal", "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(state(delivery)).isEqualTo(State.ARRIVED);
        pages.pressAsStranger(link + "/refusal", "reason", "Gửi nhầm xã");
        assertThat(state(delivery)).isEqualTo(State.REFUSED);
        assertThat(text("/inbox/" + delivery.id().value(), CLERK))
                .contains("Trả lại nơi gửi qua liên kết riêng", "Gửi nhầm xã");
        assertThat(sent(delivery).state()).isEqualTo(Delivery.State.REFUSED);
    }

    private String acknowledgedByLink(Delivery delivery) {
        String link = "/receipts/" + carriage.linkTo(delivery.id());
        Cookie opened = pages.openLink(link);
        pages.pressAsStranger(link);
        assertThat(sent(delivery).state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        return Pages.text(pages.openAsStranger(link, opened));
    }

    private void recall(ReportId report) {
        String recall = "/reports/" + report.value() + "/validity/recall";
        pages.press(recall, Cast.CLERK, "reason", "Ban hành nhầm", "decidedBy", "Đinh Thị Mai");
    }

    private String number(ReportId report) {
        return issuing.issued(report).number().printed();
    }

    private MockHttpServletResponse entered(String... fields) throws Exception {
        var form = multipart("/inbox/new")
                .file(new MockMultipartFile("file", "ban-quet.png", "image/png", new byte[] {1, 2, 3}))
                .param("origin", "PAPER");
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(form.with(user(CLERK)).with(csrf())).andReturn().getResponse();
    }

    private int number(MockHttpServletResponse entered) {
        String page = String.valueOf(entered.getRedirectedUrl());
        IncomingId id = new IncomingId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
        BookNumber number = receiving.document(id, cast.officer(CLERK)).bookNumber();
        return number == null ? 0 : number.number();
    }

    private String text(String path, String who) {
        MockHttpServletResponse answer = pages.open(path, who);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Delivery sent(Delivery delivery) {
        return dispatching.deliveriesOf(delivery.report(), cast.clerk()).stream()
                .filter(one -> one.id().equals(delivery.id()))
                .findFirst()
                .orElseThrow();
    }

    private IncomingDocument document(Delivery delivery) {
        return receiving.document(new IncomingId(delivery.id().value()), cast.officer(CLERK));
    }

    private State state(Delivery delivery) {
        return document(delivery).state();
    }
}
