package vn.trinhky.dispatch.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** What the clerk writes in the book of addresses is how the next document goes: on paper, or to a program that answers. */
@OnDemoPages
@Tag("dispatch")
class WrittenWaysTests {

    private static final Pattern SECRET = Pattern.compile("value=\"([\\w-]{43})\"");
    private static final String PROGRAM = "https://vanban.congan.example/nhan";

    @Autowired
    Pages pages;

    @Autowired
    MockMvc mvc;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Trail trail;

    @Autowired
    OfficeDirectory office;

    @Autowired
    Clock clock;

    @AfterEach
    void backToTheUsualOrder() {
        pages.press(address("QS") + "/usual", Cast.CLERK);
        pages.press(address("CA") + "/usual", Cast.CLERK);
    }

    @Test
    void areWrittenByTheClerkOfAnIssuingBodyOnly() {
        assertThat(pages.open("/addresses", Cast.COMPILER).getStatus()).isEqualTo(403);
        assertThat(Pages.text(pages.open("/addresses?words=dang bo quan su", Cast.CLERK)))
                .contains("Đảng bộ Quân sự huyện", "quansu@konray.example", "Thường lệ")
                .doesNotContain("congan@konray.example");
        assertThat(Pages.text(pages.open(address("QS"), "lam")))
                .contains("Chỉ quản trị và văn thư của cơ quan ban hành văn bản");
        assertThat(pages.press(address("QS"), "lam", "order.PAPER", "1").getStatus())
                .isEqualTo(409);
        assertThat(pages.press(address("QS"), Cast.CLERK, "order.MAIL", "1", "address.MAIL", "khong-dung")
                        .getStatus())
                .isEqualTo(422);
        assertThat(pages.press(address("QS"), Cast.CLERK, "order.MAIL", "mot").getStatus())
                .isEqualTo(422);
        assertThat(pages.press("/addresses/units/" + UUID.randomUUID(), Cast.CLERK, "order.PAPER", "1")
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.press("/addresses/programs/secret", Cast.CLERK, "address", "https://la.example/")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void leadToALetterThatIsPrintedTickedAndSignedFor() {
        pages.press(address("QS"), Cast.CLERK, "order.PAPER", "1", "address.PAPER", "Tổ 3, Đăk Rve", "order.MAIL", "2");
        ReportId report = rounds.issued(new ReportingPeriod(2970, 1));
        Delivery letter = deliveryTo("Quân sự", report);
        assertThat(letter.channel()).isEqualTo(ChannelKind.PAPER);
        assertThat(letter.ways()).extracting(way -> way.kind()).contains(ChannelKind.MAIL);
        String paper = "/reports/" + report.value() + "/dispatch/paper";
        String page = Pages.text(pages.open(paper, Cast.CLERK));
        assertThat(page).contains("Đảng bộ Quân sự huyện", "Tổ 3, Đăk Rve", "Chưa gửi (");
        for (String file : new String[] {"/list.pdf", "/labels.pdf"}) {
            assertThat(pages.open(paper + file, Cast.CLERK).getContentAsByteArray())
                    .startsWith('%', 'P', 'D', 'F');
        }
        for (String file : new String[] {"/list.docx", "/labels.docx"}) {
            assertThat(pages.open(paper + file, Cast.CLERK).getContentAsByteArray())
                    .startsWith('P', 'K');
        }

        String today = LocalDate.now(clock).toString();
        String errand = errandOf("Quân sự", page);
        assertThat(pages.press(paper + "/sent", Cast.COMPILER, "errand", errand, "on", today)
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.press(paper + "/sent", Cast.CLERK, "on", today).getStatus())
                .isEqualTo(422);
        assertThat(pages.press(
                                paper + "/sent",
                                Cast.CLERK,
                                "errand",
                                errand,
                                "on",
                                LocalDate.now(clock).plusDays(1).toString())
                        .getStatus())
                .isEqualTo(422);
        assertThat(deliveryTo("Quân sự", report).state()).isEqualTo(Delivery.State.WAITING);
        String receipt = paper + "/" + letter.id().value() + "/receipt";
        assertThat(pages.press(receipt, Cast.CLERK, "on", today, "who", "Rơ Châm Blin")
                        .getStatus())
                .as("signed for before it went")
                .isEqualTo(409);

        pages.press(paper + "/sent", Cast.CLERK, "errand", errand, "on", today, "how", "Bưu điện EM123456789VN");
        assertThat(deliveryTo("Quân sự", report).state()).isEqualTo(Delivery.State.SENT);
        assertThat(Pages.text(pages.open(paper, Cast.CLERK))).contains("Bưu điện EM123456789VN", "Ghi ký nhận");
        assertThat(pages.press(receipt, Cast.CLERK, "on", today, "who", " ").getStatus())
                .isEqualTo(422);
        pages.press(receipt, Cast.CLERK, "on", today, "who", "Rơ Châm Blin");
        Delivery signedFor = deliveryTo("Quân sự", report);
        assertThat(signedFor.state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        assertThat(signedFor.settledBy()).isEqualTo("Rơ Châm Blin");
        assertThat(trail.of(letter.id())).last().satisfies(step -> assertThat(step.evidence())
                .containsEntry("receivedOn", today)
                .containsEntry("notedBy", "Lê Ngọc Hà"));
        assertThat(Pages.text(pages.open(paper, Cast.CLERK))).contains("Rơ Châm Blin, ngày ");
    }

    @Test
    void leadToAProgramWhoseSignedAnswerCountsAndNobodyElses() {
        pages.press(address("CA"), Cast.CLERK, "order.WEBHOOK", "1", "address.WEBHOOK", PROGRAM);
        assertThat(Pages.text(pages.open("/addresses/programs", Cast.CLERK)))
                .contains(PROGRAM, "Chưa có khóa, chưa gửi được");
        String earlier = secret();
        String secret = secret();
        assertThat(secret).isNotEqualTo(earlier);
        assertThat(Pages.text(pages.open("/addresses/programs", Cast.CLERK)))
                .contains("Khóa trước còn dùng được đến")
                .doesNotContain(secret);

        ReportId report = rounds.issued(new ReportingPeriod(2970, 2));
        Delivery delivery = deliveryTo("Công an", report);
        assertThat(delivery.channel()).isEqualTo(ChannelKind.WEBHOOK);
        String acknowledged = answer(delivery, "ACKNOWLEDGED");
        long now = clock.instant().getEpochSecond();
        assertThat(answered(acknowledged, now, "khoa-doan-mo")).isEqualTo(401);
        assertThat(answered(acknowledged, now - 301, secret)).isEqualTo(401);
        assertThat(answered(answer(deliveryTo("Quân sự", report), "ACKNOWLEDGED"), now, secret))
                .as("a delivery that goes elsewhere")
                .isEqualTo(401);
        assertThat(answered("{\"state\":", now, secret)).isEqualTo(401);
        assertThat(deliveryTo("Công an", report).isSettled()).isFalse();

        assertThat(answered(answer(delivery, "OPENED"), now, earlier)).isEqualTo(204);
        assertThat(deliveryTo("Công an", report).state()).isEqualTo(Delivery.State.OPENED);
        assertThat(answered(acknowledged, now, secret)).isEqualTo(204);
        assertThat(answered(acknowledged, now, secret)).as("said twice").isEqualTo(204);
        assertThat(deliveryTo("Công an", report).state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        assertThat(deliveryTo("Công an", report).settledBy()).isEqualTo("Y Hoa, văn thư");
    }

    private String secret() {
        String page = Pages.text(pages.press("/addresses/programs/secret", Cast.CLERK, "address", PROGRAM));
        Matcher shown = SECRET.matcher(page);
        assertThat(shown.find()).as("a secret in " + page).isTrue();
        return shown.group(1);
    }

    private static String answer(Delivery delivery, String state) {
        return "{\"delivery\":\"%s\",\"state\":\"%s\",\"who\":\"Y Hoa, văn thư\"}"
                .formatted(delivery.id().value(), state);
    }

    private int answered(String body, long timestamp, String secret) {
        try {
            byte[] said = body.getBytes(StandardCharsets.UTF_8);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(StandardCharsets.US_ASCII));
            return mvc.perform(post("/api/v1/delivery-answers")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(said)
                            .header("X-TrinhKy-Timestamp", Long.toString(timestamp))
                            .header(
                                    "X-TrinhKy-Signature",
                                    "v1=" + HexFormat.of().formatHex(mac.doFinal(said))))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String errandOf(String name, String page) {
        Matcher box = Pattern.compile(
                        "name=\"errand\" value=\"([0-9a-f-]{36})\"(?:(?!name=\"errand\").)*?" + name, Pattern.DOTALL)
                .matcher(page);
        assertThat(box.find()).isTrue();
        return box.group(1);
    }

    private String address(String code) {
        Map<String, UnitId> units = office.unitsOn(LocalDate.now(clock)).stream()
                .collect(java.util.stream.Collectors.toMap(Unit::code, Unit::id));
        return "/addresses/units/" + Objects.requireNonNull(units.get(code)).value();
    }
}
