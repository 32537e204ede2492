package vn.trinhky.dispatch.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;

/**
 * Who sees what of a document that was sent, as one table. A cell is the status of the answer; {@code +} stands where the
 * answer tells what document it is, or brings it.
 */
@OnDemoPages
@Tag("dispatch")
class WhoSeesTests {

    private static final RequestPostProcessor NOTHING_ELSE = asked -> asked;

    @Autowired
    MockMvc mvc;

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
    Issuing issuing;

    @Autowired
    JdbcClient database;

    private final List<String> table =
            new ArrayList<>(List.of(line("who", List.of("page", "pdf", "word", "image", "api", "api-pdf"))));
    private String number = "";

    @Test
    void behindAPersonalLink() {
        ReportId report = rounds.issued(new ReportingPeriod(2956, 1));
        number = issuing.issued(report).number().printed();
        Delivery delivery = to(ChannelKind.MAIL, 0, report);
        Delivery other = to(ChannelKind.MAIL, 1, report);
        String link = link(delivery);
        State before = state(delivery);

        row("scanner, GET", link, NOTHING_ELSE);
        row("scanner, HEAD", HttpMethod.HEAD, link, NOTHING_ELSE);
        row("scanner, prefetch", link, asked -> {
            asked.addHeader("Sec-Purpose", "prefetch;prerender");
            asked.addHeader("Purpose", "prefetch");
            return asked;
        });
        assertThat(state(delivery)).as("nobody has opened it").isEqualTo(before);
        row("outsider, guessed link", "/receipts/" + UUID.randomUUID(), from("203.0.113.41"));
        Cookie others = pages.openLink(link(other));
        row("other addressee", link, with(new Cookie(others.getName(), others.getValue())));
        row("somebody signed in", link, user("khoi"));
        Cookie own = pages.openLink(link);
        row("addressee", link, with(own));
        database.sql("update personal_link set expires_at = now() - interval '1 second' where delivery_id = ?")
                .param(delivery.id().value())
                .update();
        row("addressee, expired link", link, with(own));
        String next = link(delivery);
        Cookie nextOwn = pages.openLink(next);
        pages.press(
                "/reports/" + report.value() + "/dispatch/" + delivery.id().value() + "/links/revocation", Cast.CLERK);
        row("addressee, revoked link", next, with(nextOwn));
        String last = link(delivery);
        Cookie lastOwn = pages.openLink(last);
        recall(report);
        row("addressee, recalled document", last, with(lastOwn));
        assertThat(Pages.text(pages.openAsStranger(last))).contains("đã thu hồi văn bản này");

        assertThat(String.join("\n", table)).isEqualTo("""
                who                          | page | pdf  | word | image | api  | api-pdf
                scanner, GET                 | 200  | 302  | 302  | 302  | 200  | 404
                scanner, HEAD                | 200  | 302  | 302  | 302  | 200  | 404
                scanner, prefetch            | 200  | 302  | 302  | 302  | 200  | 404
                outsider, guessed link       | 404  | 404  | 404  | 404  | 404  | 429
                other addressee              | 200  | 302  | 302  | 302  | 200  | 404
                somebody signed in           | 200  | 302  | 302  | 302  | 200  | 404
                addressee                    | 200+ | 200+ | 200+ | 200+ | 200+ | 200+
                addressee, expired link      | 410  | 410  | 410  | 410  | 410  | 410
                addressee, revoked link      | 410  | 410  | 410  | 410  | 410  | 410
                addressee, recalled document | 410  | 410  | 410  | 410  | 410  | 410
                """.strip());
    }

    @Test
    void inAnInbox() {
        ReportId report = rounds.issued(new ReportingPeriod(2956, 2));
        number = issuing.issued(report).number().printed();
        Delivery delivery = dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(one -> one.addressee().contains("Đăk Ruồng"))
                .findFirst()
                .orElseThrow();
        String copy = "/inbox/" + delivery.id().value();

        row("addressee", copy, user("lam"));
        row("other addressee", copy, user("khoi"));
        row("who wrote it", copy, user(Cast.COMPILER));
        row("who sent it", copy, user(Cast.CLERK));
        row("outsider", copy, NOTHING_ELSE);
        row("somebody, guessed number", "/inbox/" + UUID.randomUUID(), user("lam"));
        recall(report);
        row("addressee, recalled document", copy, user("lam"));
        row("other, recalled document", copy, user("khoi"));

        assertThat(String.join("\n", table)).isEqualTo("""
                who                          | page | pdf  | word | image | api  | api-pdf
                addressee                    | 200+ | 200+ | 200+ | 200+ | 200+ | 200+
                other addressee              | 404  | 404  | 404  | 404  | 404  | 404
                who wrote it                 | 404  | 404  | 404  | 404  | 404  | 404
                who sent it                  | 404  | 404  | 404  | 404  | 404  | 404
                outsider                     | 302  | 302  | 302  | 302  | 401  | 401
                somebody, guessed number     | 404  | 404  | 404  | 404  | 404  | 404
                addressee, recalled document | 200+ | 409+ | 409+ | 409+ | 200+ | 409+
                other, recalled document     | 404  | 404  | 404  | 404  | 404  | 404
                """.strip());
    }

    private void row(String who, String address, RequestPostProcessor as) {
        row(who, HttpMethod.GET, address, as);
    }

    private void row(String who, HttpMethod method, String address, RequestPostProcessor as) {
        List<String> asked = List.of(
                address,
                address + "/document.pdf",
                address + "/document.docx",
                address + "/pages/1.png",
                "/api/v1" + address,
                "/api/v1" + address + "/document.pdf");
        table.add(line(
                who,
                asked.stream().map(path -> cell(request(method, path).with(as))).toList()));
    }

    private static String line(String who, List<String> cells) {
        return "%-28s".formatted(who)
                + cells.stream()
                        .map(" | %-4s"::formatted)
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    private String cell(MockHttpServletRequestBuilder asked) {
        MockHttpServletResponse answer;
        try {
            answer = mvc.perform(asked).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException("the page broke", broken);
        }
        String type = String.valueOf(answer.getContentType());
        boolean isFile = answer.getStatus() == 200 && !type.contains("html") && !type.contains("json");
        boolean tells = Pages.text(answer).contains(number);
        return answer.getStatus() + (isFile || tells ? "+" : "");
    }

    private static RequestPostProcessor with(Cookie cookie) {
        return asked -> {
            asked.setCookies(cookie);
            return asked;
        };
    }

    private static RequestPostProcessor from(String address) {
        return asked -> {
            asked.setRemoteAddr(address);
            return asked;
        };
    }

    private void recall(ReportId report) {
        pages.press(
                "/reports/" + report.value() + "/validity/recall",
                Cast.CLERK,
                "reason",
                "Sai số liệu",
                "decidedBy",
                "Đồng chí Đinh Thị Mai");
    }

    private Delivery to(ChannelKind way, int which, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.channel() == way)
                .toList()
                .get(which);
    }

    private String link(Delivery delivery) {
        return "/receipts/" + carriage.linkTo(delivery.id());
    }

    private State state(Delivery delivery) {
        return watching.watched(delivery.id(), cast.clerk()).state();
    }
}
