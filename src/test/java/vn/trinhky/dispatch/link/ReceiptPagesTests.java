package vn.trinhky.dispatch.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;

/** Who gets to see what by a personal link, and what the clerk can do about it. */
@OnDemoPages
@Tag("dispatch")
class ReceiptPagesTests {

    private static final List<String> BEHIND = List.of("/document.pdf", "/document.docx", "/pages/1.png");

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
    Trail trail;

    @Autowired
    Issuing issuing;

    @Autowired
    JdbcClient database;

    @Test
    void showTheDocumentOnlyToTheBrowserInWhichTheAddresseePressedTheButton() {
        ReportId report = rounds.issued(new ReportingPeriod(2880, 1));
        Delivery delivery = mailed(report).get(0);
        String link = link(delivery);
        String number = issuing.issued(report).number().printed();

        asAScannerSees(link, delivery, number);
        Delivery other = mailed(report).get(1);
        Cookie opened = pages.openLink(link(other));
        assertThat(state(other)).isEqualTo(State.OPENED);
        Cookie forged = new Cookie(opened.getName(), opened.getValue());
        BEHIND.forEach(
                path -> assertThat(pages.openAsStranger(link + path, forged).getRedirectedUrl())
                        .isEqualTo(link));
        assertThat(Pages.text(pages.openAsStranger(link, forged))).doesNotContain(number);

        Cookie own = pages.openLink(link);
        assertThat(own.isHttpOnly()).isTrue();
        assertThat(own.getPath()).isEqualTo(link);
        assertThat(Pages.text(pages.openAsStranger(link, own))).contains(number, "Xác nhận đã nhận", "Không nhận");
        BEHIND.forEach(path ->
                assertThat(pages.openAsStranger(link + path, own).getStatus()).isEqualTo(200));
        assertThat(trail.of(delivery.id())).last().satisfies(step -> assertThat(step.evidence())
                .containsEntry("by", "link")
                .containsKey("from"));

        assertThat(pages.pressAsStranger(link).getStatus()).isEqualTo(302);
        assertThat(state(delivery)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(pages.pressAsStranger(link).getStatus()).isEqualTo(409);
    }

    /** It follows the link and everything behind it, and knows no more than who is asked; nobody is told that it came. */
    private void asAScannerSees(String link, Delivery delivery, String number) {
        State before = state(delivery);
        MockHttpServletResponse page = pages.openAsStranger(link);
        assertThat(Pages.text(page))
                .contains(delivery.addressee(), "Mở văn bản")
                .doesNotContain(number, "Đinh Thị Mai", "quý I/2880");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        BEHIND.forEach(path ->
                assertThat(pages.openAsStranger(link + path).getRedirectedUrl()).isEqualTo(link));
        assertThat(pages.openAsStranger("/api/v1" + link + "/document.pdf").getStatus())
                .isEqualTo(404);
        assertThat(Pages.text(pages.openAsStranger("/api/v1" + link))).doesNotContain(number);
        assertThat(state(delivery)).isEqualTo(before);
    }

    @Test
    void tellTheSenderWhyTheAddresseeDoesNotTakeIt() {
        ReportId report = rounds.issued(new ReportingPeriod(2880, 2));
        Delivery delivery = mailed(report).get(0);
        String link = link(delivery);
        pages.openLink(link);
        assertThat(pages.pressAsStranger(link + "/refusal", "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(pages.pressAsStranger(link + "/refusal", "reason", "Gửi nhầm nơi nhận")
                        .getRedirectedUrl())
                .isEqualTo(link);
        assertThat(state(delivery)).isEqualTo(State.REFUSED);
        assertThat(trail.of(delivery.id())).last().satisfies(step -> assertThat(step.state())
                .isEqualTo(State.REFUSED));
    }

    @Test
    void knowNoLinkThatWasNotGivenOutAndSlowDownWhoGuesses() {
        String guesser = "203.0.113.7";
        IntStream.range(0, 5).forEach(i -> assertThat(pages.openFrom(guesser, "/receipts/" + UUID.randomUUID())
                        .getStatus())
                .isEqualTo(404));
        MockHttpServletResponse shut = pages.openFrom(guesser, "/receipts/" + UUID.randomUUID() + "/document.pdf");
        assertThat(shut.getStatus()).isEqualTo(429);
        assertThat(shut.getHeader("Retry-After")).isNotBlank();
        assertThat(pages.openFrom(guesser, "/api/v1/receipts/" + UUID.randomUUID())
                        .getStatus())
                .isEqualTo(429);
        assertThat(pages.openFrom("203.0.113.8", "/receipts/khong-co").getStatus())
                .isEqualTo(404);
    }

    @Test
    void endWithTheirTimeOrWhenTheClerkTakesThemBack() {
        ReportId report = rounds.issued(new ReportingPeriod(2880, 3));
        Delivery delivery = mailed(report).get(0);
        String old = link(delivery);
        Cookie opened = pages.openLink(old);
        database.sql("update personal_link set expires_at = now() - interval '1 second' where delivery_id = ?")
                .param(delivery.id().value())
                .update();
        MockHttpServletResponse expired = pages.openAsStranger(old, opened);
        assertThat(expired.getStatus()).isEqualTo(410);
        assertThat(Pages.text(expired)).contains("đã hết hạn");
        assertThat(pages.openAsStranger(old + "/document.pdf", opened).getStatus())
                .isEqualTo(410);
        assertThat(pages.pressAsStranger(old).getStatus()).isEqualTo(410);

        String next = link(delivery);
        assertThat(next).isNotEqualTo(old);
        String clerks =
                "/reports/" + report.value() + "/dispatch/" + delivery.id().value() + "/links";
        assertThat(Pages.text(pages.open(clerks, Cast.CLERK)))
                .contains("Hết hạn", "Còn hiệu lực")
                .doesNotContain(next);
        assertThat(pages.open(clerks, Cast.COMPILER).getStatus()).isEqualTo(409);
        assertThat(pages.press(clerks + "/revocation", Cast.COMPILER).getStatus())
                .isEqualTo(403);
        assertThat(pages.press(clerks + "/revocation", Cast.CLERK).getStatus()).isEqualTo(302);
        MockHttpServletResponse revoked = pages.openAsStranger(next);
        assertThat(revoked.getStatus()).isEqualTo(410);
        assertThat(Pages.text(revoked)).contains("đã thu lại");
        assertThat(pages.openAsStranger("/api/v1" + next).getStatus()).isEqualTo(410);
    }

    @Test
    void arePassedOnByTheClerkToWhoeverHasNoOtherWay() {
        ReportId report = rounds.issued(new ReportingPeriod(2880, 4));
        Delivery delivery = mailed(report).get(0);
        watching.goAnotherWay(delivery.id(), ChannelKind.LINK, cast.clerk());
        assertThat(state(delivery)).isEqualTo(State.WAITING);
        String clerks =
                "/reports/" + report.value() + "/dispatch/" + delivery.id().value() + "/links";
        pages.press(clerks + "/renewal", Cast.CLERK);
        String page = Pages.text(pages.open(clerks, Cast.CLERK));
        String link = page.replaceFirst("(?s).*value=\"[^\"]*(/receipts/[0-9a-f-]{36})\".*", "$1");
        pages.press(clerks + "/passing-on", Cast.CLERK, "how", "Nhắn tin cho văn thư");
        assertThat(state(delivery)).isEqualTo(State.SENT);
        assertThat(trail.of(delivery.id())).last().satisfies(step -> assertThat(step.evidence())
                .containsEntry("how", "Nhắn tin cho văn thư"));
        pages.openLink(link);
        assertThat(state(delivery)).isEqualTo(State.OPENED);
    }

    private List<Delivery> mailed(ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.channel() == ChannelKind.MAIL)
                .toList();
    }

    private String link(Delivery delivery) {
        return "/receipts/" + carriage.linkTo(delivery.id());
    }

    private State state(Delivery delivery) {
        return watching.watched(delivery.id(), cast.clerk()).state();
    }
}
