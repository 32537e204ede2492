package vn.trinhky.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Trail;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.mail.DeliveryReport.Outcome;
import vn.trinhky.regime.ReportingPeriod;

/** What becomes of a delivery when a mail server says later how its letter fared. */
@OnDemoPages
@Tag("dispatch")
class MailReportsTests {

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Answering answering;

    @Autowired
    Watching watching;

    @Autowired
    Carriage carriage;

    @Autowired
    MailReports reports;

    @Autowired
    Trail trail;

    @Test
    void aLetterThatComesBackFailsWithItsCauseAndOneThatArrivesIsShownAsArrived() {
        ReportId report = rounds.issued(new ReportingPeriod(2881, 1));
        Delivery back = sent(report, 0);
        Delivery there = sent(report, 1);

        reports.take(failed(letterOf(back)));
        reports.take(failed(letterOf(back)));
        reports.take(new DeliveryReport(letterOf(there), Outcome.DELIVERED, "2.0.0", "in the box"));
        reports.take(new DeliveryReport(letterOf(there), Outcome.UNDECIDED, "4.4.1", "late"));
        reports.take(failed(UUID.randomUUID()));

        assertThat(now(back).state()).isEqualTo(State.FAILED);
        assertThat(now(back).lastFailure()).isEqualTo("mailboxUnknown");
        assertThat(trail.of(back.id()).stream().filter(step -> step.state() == State.FAILED))
                .singleElement()
                .satisfies(step -> assertThat(step.evidence())
                        .isEqualTo(Map.of(
                                "status",
                                "5.1.1",
                                "said",
                                "smtp; 550 no such user",
                                "address",
                                String.valueOf(back.address()))));
        assertThat(now(there).state()).isEqualTo(State.ARRIVED);
    }

    @Test
    void aLetterThatComesBackTooLateDoesNotMatter() {
        ReportId report = rounds.issued(new ReportingPeriod(2881, 2));
        Delivery opened = sent(report, 0);
        Delivery rerouted = sent(report, 1);
        UUID letter = letterOf(rerouted);
        answering.open(carriage.linkTo(opened.id()), Map.of());
        watching.goAnotherWay(rerouted.id(), ChannelKind.PAPER, cast.clerk());

        reports.take(failed(letterOf(opened)));
        reports.take(failed(letter));

        assertThat(now(opened).state()).isEqualTo(State.OPENED);
        assertThat(now(rerouted).state()).isEqualTo(State.WAITING);
        assertThat(now(rerouted).channel()).isEqualTo(ChannelKind.PAPER);
    }

    private static DeliveryReport failed(UUID letter) {
        return new DeliveryReport(letter, Outcome.FAILED, "5.1.1", "smtp; 550 no such user");
    }

    /** There is no mail server here: the letter is noted as if one had taken it. */
    private Delivery sent(ReportId report, int which) {
        Delivery delivery = dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(one -> one.channel() == ChannelKind.MAIL)
                .toList()
                .get(which);
        carriage.handedOver(letterOf(delivery), Map.of(), cast.clerk());
        return now(delivery);
    }

    private UUID letterOf(Delivery delivery) {
        return carriage.errandsOf(delivery.id()).get(0).id();
    }

    private Delivery now(Delivery delivery) {
        return watching.watched(delivery.id(), cast.clerk());
    }
}
