package vn.trinhky.dispatch.edxml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.RecallAnswered;
import vn.trinhky.dispatch.edxml.SentEnvelopes.Sent;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.StatusCode;

/** Understands what receivers say about our envelopes. Said twice, it counts once. */
@Component
class StatusDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StatusDesk.class);

    private final SentEnvelopes sent;
    private final Carriage carriage;
    private final Answering answering;
    private final ApplicationEventPublisher events;

    StatusDesk(SentEnvelopes sent, Carriage carriage, Answering answering, ApplicationEventPublisher events) {
        this.sent = sent;
        this.carriage = carriage;
        this.answering = answering;
        this.events = events;
    }

    /** What is said about a document that we never sent there is passed over. */
    @Transactional
    void take(Message.Status status) {
        DocumentId document = status.about().document();
        List<Sent> envelopes = sent.about(document, status.from().id());
        if (envelopes.isEmpty()) {
            LOG.warn(
                    "status {} about {}, which {} never got",
                    status.code(),
                    document,
                    status.from().id());
            return;
        }
        Sent latest = envelopes.get(0);
        if (sent.note(latest.delivery(), status)) {
            recall(envelopes, status).ifPresentOrElse(one -> answered(one, status), () -> climb(latest, status));
        }
    }

    /**
     * The recall that the status answers. 15 and 16 can mean nothing else; 02 and 03 mean the recall when they were said after
     * it, and the document otherwise.
     */
    private static Optional<Sent> recall(List<Sent> envelopes, Message.Status status) {
        Optional<Sent> recall = envelopes.stream()
                .filter(one -> one.purpose() == Purpose.RECALL)
                .findFirst();
        return switch (status.code()) {
            case TAKE_BACK_AGREED, TAKE_BACK_REFUSED -> recall;
            case ACCEPTED, REFUSED -> recall.filter(one -> !status.at().isBefore(one.at()));
            default -> Optional.empty();
        };
    }

    private void answered(Sent recall, Message.Status status) {
        boolean agreed = status.code() == StatusCode.TAKE_BACK_AGREED || status.code() == StatusCode.ACCEPTED;
        carriage.told(recall.delivery(), who(status), evidence(status));
        events.publishEvent(new RecallAnswered(recall.delivery().value(), agreed, who(status), status.description()));
    }

    private void climb(Sent envelope, Message.Status status) {
        Map<String, String> evidence = evidence(status);
        switch (status.code()) {
            case ARRIVED -> carriage.arrived(envelope.delivery(), evidence);
            case REFUSED -> {
                carriage.arrived(envelope.delivery(), evidence);
                carriage.turnedAway(envelope.delivery(), reason(status), who(status), evidence);
            }
            case ACCEPTED, ASSIGNED, IN_PROCESS, FINISHED -> {
                carriage.arrived(envelope.delivery(), evidence);
                answering.signedFor(envelope.delivery(), who(status), evidence);
            }
            case TAKE_BACK_ASKED, TAKE_BACK_AGREED, TAKE_BACK_REFUSED ->
                carriage.told(envelope.delivery(), who(status), evidence);
        }
    }

    private static Map<String, String> evidence(Message.Status status) {
        return Map.of(
                "status",
                status.code().code(),
                "organ",
                status.from().id(),
                "said",
                status.at().toString(),
                "words",
                status.description());
    }

    private static String reason(Message.Status status) {
        return status.description().isBlank() ? status.code().code() : status.description();
    }

    private static String who(Message.Status status) {
        String organ = status.from().name().isBlank()
                ? status.from().id()
                : status.from().name();
        return status.staff().name().isBlank() ? organ : status.staff().name() + " (" + organ + ")";
    }
}
