package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;

/** What the ways report about parcels that are out, and what else is sent to those who have a document. */
@Component
public class Carriage {

    private final Deliveries deliveries;
    private final Errands errands;
    private final Bringing bringing;
    private final Links links;
    private final PresentWays today;
    private final Trail trail;
    private final DispatchBook book;
    private final Clock clock;

    Carriage(
            Deliveries deliveries,
            Errands errands,
            Bringing bringing,
            Links links,
            PresentWays today,
            Trail trail,
            DispatchBook book,
            Clock clock) {
        this.deliveries = deliveries;
        this.errands = errands;
        this.bringing = bringing;
        this.links = links;
        this.today = today;
        this.trail = trail;
        this.book = book;
        this.clock = clock;
    }

    /** The addressee's own system says that it has the document. Said again, it is no news. */
    @Transactional
    public void arrived(DeliveryId id, Map<String, String> evidence) {
        Delivery delivery = held(id);
        if (delivery.arrive(clock.instant())) {
            trail.note(delivery, delivery.addressee(), evidence);
            book.note(delivery, delivery.addressee(), Milestone.DELIVERY_ARRIVED);
        }
    }

    /** Somebody at the addressee's has opened the document, as his own system says. Said again, it is no news. */
    @Transactional
    public void opened(DeliveryId id, String who, Map<String, String> evidence) {
        Delivery delivery = held(id);
        if (delivery.open(clock.instant())) {
            trail.note(delivery, who, evidence);
            book.note(delivery, who, Milestone.DELIVERY_OPENED);
        }
    }

    /**
     * What was sent came back. One that has got further meanwhile stays there.
     *
     * @param cause the key of the sentence {@code delivery.cause.<cause>}
     */
    @Transactional
    public void cameBack(DeliveryId id, String cause, Map<String, String> evidence) {
        Delivery delivery = held(id);
        if (delivery.comeBack(cause, clock.instant())) {
            trail.note(delivery, Journal.SYSTEM, evidence);
            book.note(delivery, Journal.SYSTEM, Milestone.DELIVERY_FAILED);
        }
    }

    /** As {@link #arrived}, of what this errand brought; what came by a way that was left meanwhile does not matter. */
    @Transactional
    public void arrivedBy(UUID errand, Map<String, String> evidence) {
        stillBy(errand).map(Delivery::id).ifPresent(id -> arrived(id, evidence));
    }

    /**
     * What this errand carried came back. If it was a message about the document only, the delivery stays where it is.
     *
     * @param cause the key of the sentence {@code delivery.cause.<cause>}
     */
    @Transactional
    public void cameBack(UUID errand, String cause, Map<String, String> evidence) {
        Optional<Delivery> still = stillBy(errand);
        errands.findById(errand).ifPresent(carried -> {
            carried.comeBack(cause, clock.instant());
            if (carried.purpose().bringsDocument()) {
                still.ifPresent(delivery -> cameBack(delivery.id(), cause, from(carried, evidence)));
            }
        });
    }

    private static Map<String, String> from(Errand carried, Map<String, String> evidence) {
        Map<String, String> withAddress = new HashMap<>(evidence);
        withAddress.put("address", String.valueOf(carried.address()));
        return withAddress;
    }

    /** The delivery that goes by the way of this errand now; empty if there is no such errand or the way was left. */
    private Optional<Delivery> stillBy(UUID errand) {
        deliveries.holdDispatchOf(errand);
        return errands.findById(errand).flatMap(carried -> deliveries
                .findById(carried.delivery())
                .filter(delivery -> delivery.channel() == carried.channel()
                        && Objects.equals(delivery.address(), carried.address())));
    }

    /**
     * The addressee's own system turns the document away. Said again, or after he had signed for it, it is only noted.
     *
     * @param reason may not be empty
     */
    @Transactional
    public void turnedAway(DeliveryId id, String reason, String who, Map<String, String> evidence) {
        Delivery delivery = held(id);
        boolean isNews = delivery.objectionToRefusing() == null;
        if (isNews) {
            delivery.refuse(reason, clock.instant());
            book.note(delivery, who, Milestone.DELIVERY_REFUSED, Map.of("reason", reason));
        }
        trail.note(delivery, who, evidence);
    }

    /** Something that moves no rung, but belongs to the evidence. */
    @Transactional
    public void told(DeliveryId id, String who, Map<String, String> evidence) {
        trail.note(held(id), who, evidence);
    }

    /** The clerk has carried an errand by hand: a letter of paper, a link. */
    @Transactional
    public void handedOver(UUID errand, Map<String, String> evidence, Officer clerk) {
        deliveries.holdDispatchOf(errand);
        Errand carried = errands.findById(errand).orElseThrow(NotHere::new);
        Delivery delivery = deliveries.findById(carried.delivery()).orElseThrow();
        carried.done(clock.instant());
        if (carried.purpose().bringsDocument()) {
            delivery.sent(clock.instant());
            trail.note(delivery, clerk.fullName(), evidence);
            book.note(delivery, clerk.fullName(), Milestone.DELIVERY_SENT);
        }
    }

    /**
     * Sends something more to those who have a document, each by the way that he was reached by.
     *
     * @param words for the addressee, may be empty
     * @param other the other document that it is about, where there is one
     */
    @Transactional
    public void send(Collection<DeliveryId> to, Purpose purpose, String words, @Nullable ReportId other) {
        bringing.send(deliveries.findAllById(to), purpose, words, other);
    }

    /**
     * Reminds those who have a document, each by the way that it went or by the next one that takes a reminder.
     *
     * @param words for the addressee, may be empty
     * @return the deliveries whose addressees no way reaches by itself
     */
    @Transactional
    public List<Delivery> remind(Collection<DeliveryId> to, String words) {
        List<Delivery> all = deliveries.findAllById(to);
        Map<DeliveryId, WaysToday> ways = today.of(all);
        List<Errand> made = new ArrayList<>();
        List<Delivery> unreached = new ArrayList<>();
        for (Delivery delivery : all) {
            Reach way = Objects.requireNonNull(ways.get(delivery.id())).forReminders();
            if (way == null) {
                unreached.add(delivery);
            } else {
                made.add(new Errand(delivery, way, Purpose.REMINDER, words, null, clock.instant()));
            }
        }
        bringing.carry(made);
        return unreached;
    }

    /** What was carried to the addressee, and is to be carried; the earliest first. */
    @Transactional(readOnly = true)
    public List<Errand> errandsOf(DeliveryId delivery) {
        return errands.findByDeliveryOrderByMadeAt(delivery);
    }

    /** The token of the addressee's personal link; whoever has it may read and acknowledge. */
    @Transactional
    public UUID linkTo(DeliveryId delivery) {
        return links.to(delivery);
    }

    /** A new link in place of those that were given out before, which end. */
    @Transactional
    public PersonalLink renewLink(DeliveryId delivery, String who) {
        links.revoke(delivery, who);
        return links.anew(delivery);
    }

    /** Nobody gets in by a link to this delivery any more. */
    @Transactional
    public void revokeLinks(DeliveryId delivery, String who) {
        links.revoke(delivery, who);
    }

    private Delivery held(DeliveryId id) {
        return deliveries.held(id).orElseThrow(NotHere::new);
    }
}
