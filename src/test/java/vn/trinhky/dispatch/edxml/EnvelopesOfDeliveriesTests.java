package vn.trinhky.dispatch.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.RecallAnswered;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.ResponseFor;
import vn.trinhky.exchange.Staff;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** What goes to a receiver on the axis, and what his words mean for the delivery. */
@Tag("dispatch")
@OnDemoPages
@RecordApplicationEvents
class EnvelopesOfDeliveriesTests {

    /** Each answer is later than the one before. */
    private final AtomicInteger said = new AtomicInteger();

    private static final String COMMITTEE = "T90";
    private static final String FORMER = "000.00.90.T90";
    private static final String DISTRICT = "T90.19";
    private static int quarter;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Trail trail;

    @Autowired
    OrganCodes codes;

    @Autowired
    EnvelopeFiles envelopes;

    @Autowired
    ExchangePost post;

    @Autowired
    Issuing issuing;

    @Autowired
    FileStore files;

    @Autowired
    ApplicationEvents events;

    private ReportId report;
    private DocumentId document;

    @BeforeEach
    void issue() {
        report = rounds.issued(new ReportingPeriod(2902, ++quarter));
        codes.give(unit("Huyện ủy"), FORMER);
        codes.give(unit("Huyện ủy"), COMMITTEE);
        codes.give(unit("Ban Chỉ đạo Cuộc vận động huyện"), DISTRICT);
        IssuedReport issued = issuing.issued(report);
        document = DocumentId.of(
                DISTRICT,
                issued.number().date(),
                issued.number().number(),
                issued.number().notation());
    }

    @Test
    void anEnvelopeBringsTheSealedFileAndSaysWhatItIs() throws Exception {
        String page =
                "/reports/" + report.value() + "/dispatch/" + delivery().id().value() + "/envelope.edxml";
        byte[] file = pages.open(page, Cast.CLERK).getContentAsByteArray();
        Message.Envelope envelope = (Message.Envelope) Edxml.read(file);

        assertThat(envelope.id()).isEqualTo(document);
        assertThat(envelope.from().id()).isEqualTo(DISTRICT);
        assertThat(envelope.to()).extracting(Organ::id).containsExactly(COMMITTEE);
        assertThat(envelope.business().type()).isEqualTo(BusinessType.NEW);
        assertThat(envelope.heading().signer().fullName()).isEqualTo("Đinh Thị Mai");
        assertThat(envelope.heading().signer().position()).isEqualTo("PHÓ TRƯỞNG BAN");
        assertThat(envelope.heading().places()).contains("BTV Huyện ủy (b/c)");
        assertThat(envelope.heading().pages()).isPositive();
        assertThat(envelope.enclosures()).extracting(Enclosure::isPdf).containsExactly(true, false);
        assertThat(envelope.enclosures().get(0).content())
                .isEqualTo(files.content(issuing.issued(report).pdf()));
        assertThat(pages.open(page, Cast.CLERK).getContentAsByteArray())
                .as("the same letter at every attempt")
                .isEqualTo(file);
        assertThat(pages.open(page, "lam").getStatus()).isEqualTo(404);
        assertThat(pages.pressAsStranger("/api/v1/exchange/messages").getStatus())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void statusesClimbTheLadderOnceAndAFormerCodeSpeaksForTheUnit() throws Exception {
        envelopes.of(parcel(Purpose.DOCUMENT));
        say(COMMITTEE, StatusCode.ARRIVED, "");
        assertThat(delivery().state()).isEqualTo(Delivery.State.ARRIVED);
        say("T99", StatusCode.ACCEPTED, "");
        assertThat(delivery().state()).as("said by somebody else").isEqualTo(Delivery.State.ARRIVED);
        byte[] accepted = word(FORMER, StatusCode.ACCEPTED, "");
        post.take(accepted);
        assertThat(delivery().state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        int steps = trail.of(delivery().id()).size();
        post.take(accepted);
        assertThat(trail.of(delivery().id())).as("said twice").hasSize(steps);
        say(COMMITTEE, StatusCode.FINISHED, "");
        say(COMMITTEE, StatusCode.REFUSED, "Gửi nhầm");
        assertThat(delivery().state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        assertThat(trail.of(delivery().id())).hasSize(steps + 2);
    }

    @Test
    void aRefusalKeepsItsReason() throws Exception {
        envelopes.of(parcel(Purpose.DOCUMENT));
        say(COMMITTEE, StatusCode.REFUSED, "Gửi nhầm nơi nhận");
        assertThat(delivery().state()).isEqualTo(Delivery.State.REFUSED);
        assertThat(delivery().endReason()).isEqualTo("Gửi nhầm nơi nhận");
    }

    @Test
    void afterARecallTheSameWordsAnswerTheRecall() throws Exception {
        envelopes.of(parcel(Purpose.DOCUMENT));
        say(COMMITTEE, StatusCode.ACCEPTED, "");
        Message.Envelope recall = (Message.Envelope) Edxml.read(envelopes.of(parcel(Purpose.RECALL)));
        assertThat(recall.business().type()).isEqualTo(BusinessType.RECALL);
        assertThat(recall.business().reason()).isEqualTo("Sai số liệu");
        assertThat(recall.business().about()).isEqualTo(document);
        assertThat(recall.enclosures()).isEmpty();

        say(COMMITTEE, StatusCode.TAKE_BACK_REFUSED, "Đã báo cáo cấp trên");

        assertThat(delivery().state()).isEqualTo(Delivery.State.ACKNOWLEDGED);
        assertThat(events.stream(RecallAnswered.class))
                .containsExactly(
                        new RecallAnswered(delivery().id().value(), false, "Y Lan (Huyện ủy)", "Đã báo cáo cấp trên"));
    }

    private Parcel parcel(Purpose purpose) {
        UUID delivery = delivery().id().value();
        String words = purpose == Purpose.RECALL ? "Sai số liệu" : "";
        return new Parcel(
                UUID.randomUUID(),
                purpose,
                delivery,
                "Huyện ủy",
                COMMITTEE,
                issuing.issued(report),
                null,
                delivery,
                words);
    }

    private void say(String organ, StatusCode code, String words) throws Exception {
        post.take(word(organ, code, words));
    }

    private byte[] word(String organ, StatusCode code, String words) {
        return Edxml.write(new Message.Status(
                ResponseFor.to(document),
                Organ.named(organ, "Huyện ủy"),
                code,
                words,
                Instant.now().truncatedTo(ChronoUnit.DAYS).plusSeconds(said.incrementAndGet()),
                Staff.named("", "Y Lan")));
    }

    private Delivery delivery() {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(one -> one.addressee().startsWith("Huyện ủy"))
                .findFirst()
                .orElseThrow();
    }

    private UnitId unit(String name) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(one -> one.addressee().startsWith(name))
                .map(Delivery::unit)
                .findFirst()
                .orElseThrow();
    }
}
