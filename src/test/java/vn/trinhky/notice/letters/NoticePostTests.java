package vn.trinhky.notice.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.notice.Notice;
import vn.trinhky.notice.Told;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.notice.digest.Line.Urgency;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;

@OnDemoPages
@Tag("deadlines")
class NoticePostTests {

    private static final LocalDate MORNING = LocalDate.of(3360, 3, 3);
    private static final Instant NOW = MORNING.atTime(1, 0).toInstant(ZoneOffset.UTC);

    @Autowired
    KeptNotices notices;

    @Autowired
    JdbcClient database;

    @Autowired
    OfficeDirectory office;

    @Autowired
    NoticeText text;

    @Autowired
    Cast cast;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        reachedAt("lien@tinh.example");
    }

    @AfterEach
    void stop() {
        server.stop();
        reachedAt(null);
    }

    @Test
    void writesOnceWhatSomebodyWasToldAndInWhoseWords() {
        Notice notice =
                new Notice("collectionEscalated", List.of("Báo cáo", "3", "Xã Y"), "/rounds", "Gửi trước 16 giờ.");
        UUID id = told(notice);
        send(id);
        send(id);
        assertThat(bodies()).singleElement().asString().contains("3 đơn vị", "Gửi trước 16 giờ.", "/notices/" + id);
    }

    @Test
    void doesNotWriteWhatWasReadInTheApplication() {
        UUID id = told(new Notice("collectionEscalated", List.of("Báo cáo", "3", "Xã Y"), "/"));
        notices.read(id, NOW);
        send(id);
        assertThat(bodies()).isEmpty();
    }

    @Test
    void listsADigestByUrgencyAndLeavesOutYesterdays() {
        List<Line> lines = List.of(
                new Line(
                        Urgency.LATE,
                        "draft",
                        "Báo cáo quý I · Xã Đăk Kôi",
                        MORNING.minusDays(1),
                        1,
                        0,
                        "/submissions/1",
                        null),
                new Line(Urgency.WAITING, "layout", "Báo cáo năm", null, 3, 0, "/reports/1/layout", "Y Nguyệt"));
        send(digest(MORNING, lines));
        send(digest(MORNING.minusDays(1), lines));
        assertThat(bodies())
                .singleElement()
                .asString()
                .contains(
                        "ĐÃ QUÁ HẠN",
                        "Soạn phần của đơn vị · Báo cáo quý I · Xã Đăk Kôi: quá hạn 1 ngày làm việc",
                        "Kiểm tra thể thức (thay Y Nguyệt) · Báo cáo năm: đã chờ 3 ngày làm việc",
                        "/submissions/1");
    }

    private UUID told(Notice notice) {
        return notices.add(List.of(new Told(person(), notice)), NOW).get(0);
    }

    private UUID digest(LocalDate day, List<Line> lines) {
        return Objects.requireNonNull(
                notices.addDigests(Map.of(person(), lines), day, NOW).get(person()));
    }

    /** The people of the demo office have no addresses. */
    private void reachedAt(@Nullable String address) {
        database.sql("update person set email = ? where person_id = ?")
                .param(address)
                .param(person().value())
                .update();
    }

    private PersonId person() {
        return cast.officer(Cast.THIRD_REVIEWER).id();
    }

    private void send(UUID id) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailServer", sender);
        new NoticePost(
                        notices,
                        office,
                        text,
                        beans.getBeanProvider(JavaMailSender.class),
                        "trinhky@localhost",
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .send(new NoticeLetter(id));
    }

    private List<String> bodies() {
        return List.of(server.getReceivedMessages()).stream()
                .map(NoticePostTests::body)
                .toList();
    }

    private static String body(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), unreadable);
        }
    }
}
