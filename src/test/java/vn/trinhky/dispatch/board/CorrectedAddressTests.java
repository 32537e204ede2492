package vn.trinhky.dispatch.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Errand;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.regime.ReportingPeriod;

/** What is written in the book of addresses after a document has left. */
@OnDemoPages
@Tag("dispatch")
class CorrectedAddressTests {

    private static final String OLD = "quansu@konray.example";
    private static final String NEW = "vanthu.quansu@konray.example";

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
    Carriage carriage;

    @Autowired
    AddresseeReminding reminding;

    @Autowired
    Trail trail;

    @Autowired
    OfficeDirectory office;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @AfterEach
    void backToTheUsualOrder() {
        pages.press(book("QS") + "/usual", Cast.CLERK);
        pages.press(book("CA") + "/usual", Cast.CLERK);
    }

    @Test
    void isShownBesideTheOldOneAndUsedWhenTheClerkSendsAgain() {
        pages.press(book("QS"), Cast.CLERK, "order.MAIL", "1", "order.PAPER", "2");
        ReportId report = rounds.issued(new ReportingPeriod(2955, 1));
        Delivery letter = failed(deliveryTo("Quân sự", report));
        String link = "/receipts/" + carriage.linkTo(letter.id());
        assertThat(letter.address()).isEqualTo(OLD);
        assertThat(Pages.text(pages.open(board(report), Cast.CLERK))).doesNotContain("Sổ địa chỉ nay ghi");

        pages.press(book("QS"), Cast.CLERK, "order.MAIL", "1", "address.MAIL", NEW, "order.PAPER", "2");
        for (String page : List.of(board(report), "/")) {
            assertThat(Pages.text(pages.open(page, Cast.CLERK)))
                    .contains("Sổ địa chỉ nay ghi " + NEW, "không đến " + OLD, "Gửi lại đến địa chỉ mới");
        }
        assertThat(Pages.text(pages.open("/api/v1/dispatch?show=TROUBLE&name=quan su", Cast.CLERK)))
                .contains("\"address\":\"" + OLD + "\"", "\"corrected\":\"" + NEW + "\"");

        pages.press(board(report) + "/" + letter.id().value() + "/attempt", Cast.CLERK);

        Delivery now = deliveryTo("Quân sự", report);
        assertThat(now.address()).isEqualTo(NEW);
        assertThat(now.ways()).as("frozen with the dispatch").isEqualTo(letter.ways());
        assertThat(carriage.errandsOf(letter.id()))
                .as("another address is another errand")
                .extracting(Errand::address, Errand::state)
                .containsExactly(Tuple.tuple(OLD, Errand.State.DROPPED), Tuple.tuple(NEW, Errand.State.WAITING));
        assertThat(trail.of(letter.id())).last().satisfies(step -> assertThat(step.evidence())
                .isEqualTo(Map.of("old", OLD, "new", NEW)));
        assertThat(pages.openAsStranger(link).getStatus())
                .as("the link in the letter that went astray")
                .isEqualTo(410);
    }

    @Test
    void thatIsStillTheSameIsTriedWithTheSameErrand() {
        ReportId report = rounds.issued(new ReportingPeriod(2955, 2));
        Delivery letter = failed(deliveryTo("Y Tâm", report));
        Errand before = carriage.errandsOf(letter.id()).get(0);
        pages.press(board(report) + "/" + letter.id().value() + "/attempt", Cast.CLERK);
        assertThat(carriage.errandsOf(letter.id()))
                .extracting(Errand::id, Errand::address)
                .containsExactly(Tuple.tuple(before.id(), letter.address()));
    }

    @Test
    void isOfferedAmongTheOtherWays() {
        pages.press(book("QS"), Cast.CLERK, "order.PAPER", "1");
        ReportId report = rounds.issued(new ReportingPeriod(2955, 3));
        Delivery paper = deliveryTo("Quân sự", report);
        pages.press(book("QS"), Cast.CLERK, "order.PAPER", "1", "order.MAIL", "2", "address.MAIL", NEW);
        pages.press(board(report) + "/" + paper.id().value() + "/way", Cast.CLERK, "to", "MAIL");
        assertThat(deliveryTo("Quân sự", report).address()).isEqualTo(NEW);
    }

    @Test
    void bringsReminderToThoseWhoseOwnWayKnowsNone() {
        pages.press(book("QS"), Cast.CLERK, "order.PAPER", "1", "order.MAIL", "2");
        pages.press(book("CA"), Cast.CLERK, "order.PAPER", "1");
        ReportId report = rounds.issued(new ReportingPeriod(2955, 4));
        Delivery mailed = carried(deliveryTo("Quân sự", report));
        Delivery unreached = carried(deliveryTo("Công an", report));
        Delivery waiting = deliveryTo("Y Tâm", report);

        var done = reminding.remind(List.of(mailed.id(), unreached.id(), waiting.id()), "Gấp", cast.clerk());

        assertThat(done.reminded()).isEqualTo(1);
        assertThat(done.leftOut()).isEqualTo(1);
        assertThat(done.toCall()).containsExactly(unreached.addressee());
        assertThat(carriage.errandsOf(mailed.id())).last().satisfies(errand -> {
            assertThat(errand.purpose()).isEqualTo(Purpose.REMINDER);
            assertThat(errand.channel()).isEqualTo(ChannelKind.MAIL);
            assertThat(errand.address()).isEqualTo(OLD);
        });
        assertThat(carriage.errandsOf(unreached.id()))
                .noneMatch(errand -> errand.purpose() == Purpose.REMINDER);
        assertThat(deliveryTo("Quân sự", report).state()).isEqualTo(State.SENT);
    }

    @Test
    void namesToTheClerkWhomNoReminderReaches() throws Exception {
        pages.press(book("CA"), Cast.CLERK, "order.PAPER", "1");
        ReportId report = rounds.issued(new ReportingPeriod(2957, 1));
        Delivery unreached = carried(deliveryTo("Công an", report));
        var pressed = mvc.perform(post(board(report) + "/reminders")
                        .with(user(Cast.CLERK))
                        .with(csrf())
                        .param("delivery", unreached.id().value().toString()))
                .andReturn();
        var shown = mvc.perform(get(board(report)).with(user(Cast.CLERK)).flashAttrs(pressed.getFlashMap()))
                .andReturn();
        assertThat(Pages.text(shown.getResponse()))
                .contains("Không nhắc được nơi nào: 1 nơi", "cần gọi điện: " + unreached.addressee() + ".");
    }

    private Delivery failed(Delivery delivery) {
        database.sql("update delivery set state = 'FAILED', last_failure = 'addressRefused' where delivery_id = ?")
                .param(delivery.id().value())
                .update();
        return delivery;
    }

    private Delivery carried(Delivery delivery) {
        assertThat(delivery.channel()).isEqualTo(ChannelKind.PAPER);
        carriage.handedOver(carriage.errandsOf(delivery.id()).get(0).id(), Map.of(), cast.clerk());
        return delivery;
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String board(ReportId report) {
        return "/reports/" + report.value() + "/dispatch";
    }

    private String book(String code) {
        return office.unitsOn(LocalDate.now(clock)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::id)
                .map(id -> "/addresses/units/" + id.value())
                .findFirst()
                .orElseThrow();
    }
}
