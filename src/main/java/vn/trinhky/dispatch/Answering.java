package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.refusals.NotArrivedYet;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;

/**
 * What addressees say: that they have a document before them, take it into their books, or do not take it; at their desk here,
 * by their personal link, or through a system of their own.
 */
@Component
public class Answering {

    private final Deliveries deliveries;
    private final Links links;
    private final Trail trail;
    private final DispatchBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Deliveries deliveries,
            Links links,
            Trail trail,
            DispatchBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.links = links;
        this.trail = trail;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** The addressee has the document before her. */
    @Transactional
    public Delivery open(DeliveryId id, Officer officer) {
        return opened(heldFor(id, officer), officer.fullName(), Map.of());
    }

    /** The addressee has taken it into her books: acknowledged, unless nobody waits for that any more. */
    @Transactional
    public void receive(DeliveryId id, Officer officer) {
        Delivery delivery = heldFor(id, officer);
        if (!delivery.isSettled()) {
            acknowledge(delivery, officer.fullName(), Map.of());
        }
    }

    /** The addressee gives it back; the clerk who sent it decides what follows. */
    @Transactional
    public void refuse(DeliveryId id, String reason, Officer officer) {
        refuse(heldFor(id, officer), reason, officer.fullName(), Map.of("reason", reason));
    }

    private void refuse(Delivery delivery, String reason, String who, Map<String, String> evidence) {
        delivery.refuse(reason, clock.instant());
        trail.note(delivery, who, evidence);
        book.note(delivery, who, Milestone.DELIVERY_REFUSED, Map.of("reason", reason));
    }

    /** Whether somebody still waits for the addressee's word. Asks without reading the delivery, which may be held later. */
    @Transactional(readOnly = true)
    public boolean isAwaited(DeliveryId id) {
        return deliveries.isOpen(id);
    }

    /** A delivery, for a way by which its addressee has spoken. */
    @Transactional(readOnly = true)
    public Delivery delivery(DeliveryId id) {
        return deliveries.findById(id).orElseThrow(NotHere::new);
    }

    /** The addressee's own system confirms that he has it, whatever was known of its way. Said again, it is only noted. */
    @Transactional
    public void signedFor(DeliveryId id, String who, Map<String, String> evidence) {
        Delivery delivery = deliveries.held(id).orElseThrow(NotHere::new);
        if (delivery.objectionToAcknowledging() instanceof NotArrivedYet) {
            opened(delivery, who, evidence);
        }
        if (delivery.objectionToAcknowledging() == null) {
            acknowledge(delivery, who, evidence);
        } else {
            trail.note(delivery, who, evidence);
        }
    }

    /** A delivery by its personal link; asking changes nothing, so that a link scanner opens nothing. */
    @Transactional(readOnly = true)
    public Delivery byToken(UUID token) {
        return links.behind(token).flatMap(deliveries::findById).orElseThrow(NotHere::new);
    }

    /** The addressee without an account has the document before her. */
    @Transactional
    public void open(UUID token, Map<String, String> evidence) {
        Delivery delivery = heldBehind(token);
        opened(delivery, delivery.addressee(), evidence);
    }

    /** The addressee without an account confirms by her personal link, and so has opened it. */
    @Transactional
    public void acknowledge(UUID token, Map<String, String> evidence) {
        answered(token, null);
        Delivery delivery = heldBehind(token);
        if (delivery.objectionToAcknowledging() instanceof NotArrivedYet) {
            opened(delivery, delivery.addressee(), evidence);
        }
        acknowledge(delivery, delivery.addressee(), evidence);
    }

    /** The addressee without an account does not take it, and says why by her personal link. */
    @Transactional
    public void refuse(UUID token, String reason, Map<String, String> evidence) {
        String stated = Reason.stated(reason);
        answered(token, stated);
        Delivery delivery = heldBehind(token);
        refuse(delivery, stated, delivery.addressee(), evidence);
    }

    /** Looks at the link only: the delivery is first read when it is held. */
    private void answered(UUID token, @Nullable String refusal) {
        DeliveryId delivery = links.behind(token).orElseThrow(NotHere::new);
        events.publishEvent(new AnsweredByLink(delivery, refusal));
    }

    private Delivery heldBehind(UUID token) {
        return links.behind(token).flatMap(deliveries::held).orElseThrow(NotHere::new);
    }

    /** A delivery in the officer's inbox. */
    @Transactional(readOnly = true)
    public Delivery addressed(DeliveryId id, Officer officer) {
        return forOfficer(deliveries.findById(id), officer);
    }

    private Delivery heldFor(DeliveryId id, Officer officer) {
        return forOfficer(deliveries.held(id), officer);
    }

    private static Delivery forOfficer(Optional<Delivery> found, Officer officer) {
        return found.filter(delivery -> delivery.isFor(officer)).orElseThrow(NotHere::new);
    }

    private Delivery opened(Delivery delivery, String who, Map<String, String> evidence) {
        if (delivery.open(clock.instant())) {
            trail.note(delivery, who, evidence);
            book.note(delivery, who, Milestone.DELIVERY_OPENED);
        }
        return delivery;
    }

    private void acknowledge(Delivery delivery, String who, Map<String, String> evidence) {
        delivery.acknowledge(who, clock.instant());
        trail.note(delivery, who, evidence);
        book.note(delivery, who, Milestone.DELIVERY_ACKNOWLEDGED);
        book.settleWhenLast(delivery.report());
    }
}
