package vn.trinhky.incoming.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
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
    Issuing issuing;

    @Autowired
    Receiving receiving;

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
