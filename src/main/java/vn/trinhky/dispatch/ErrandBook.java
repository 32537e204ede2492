package vn.trinhky.dispatch;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.HandOver;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;

/** What is written down before and after an errand; each step is called in a transaction of its own. */
@Component
class ErrandBook {

    private final Errands errands;
    private final Deliveries deliveries;
    private final Links links;
    private final Issuing issuing;
    private final Trail trail;
    private final DispatchBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErrandBook(
            Errands errands,
            Deliveries deliveries,
            Links links,
            Issuing issuing,
            Trail trail,
            DispatchBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.errands = errands;
        this.deliveries = deliveries;
        this.links = links;
        this.issuing = issuing;
        this.trail = trail;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** A parcel and by which way it goes. */
    record Loaded(ChannelKind by, Parcel parcel) {}

    /** What is to be carried, or null if nobody waits for it any more. */
    @Nullable
    Loaded loaded(UUID id) {
        Errand errand = errands.findById(id).orElseThrow();
        if (!errand.isWaiting()) {
            return null;
        }
        Delivery delivery = deliveries.findById(errand.delivery()).orElseThrow();
        if (nobodyWaits(errand, delivery)) {
            errand.drop(clock.instant());
            return null;
        }
        return new Loaded(errand.channel(), parcel(errand, delivery));
    }

    private Parcel parcel(Errand errand, Delivery delivery) {
        IssuedReport delivered = issuing.issued(delivery.report());
        ReportId other = errand.other();
        IssuedReport replaced = other == null ? null : issuing.issued(other);
        return new Parcel(
                errand.id(),
                errand.purpose(),
                delivery.id().value(),
                delivery.addressee(),
                String.valueOf(errand.address()),
                replaced == null ? delivered : replaced,
                replaced == null ? null : delivered,
                links.to(delivery.id()),
                errand.words());
    }

    /** Parcels of one document that were handed over, each with what can be shown for it. What is noted already stays so. */
    void done(ReportId report, Map<UUID, HandOver> handed) {
        deliveries.holdDispatch(report.value());
        List<Errand> carried = errands.findAllById(handed.keySet()).stream()
                .filter(errand -> errand.state() != Errand.State.DONE)
                .toList();
        Map<DeliveryId, Delivery> to = deliveriesOf(carried);
        List<Trail.Rung> brought = new ArrayList<>();
        List<CarriedAfterTheEnd> late = new ArrayList<>();
        for (Errand errand : carried) {
            Delivery delivery = requireNonNull(to.get(errand.delivery()));
            boolean wanted = !nobodyWaits(errand, delivery);
            errand.done(clock.instant());
            if (errand.purpose().bringsDocument()) {
                brought.add(brought(delivery, requireNonNull(handed.get(errand.id()))));
                if (!wanted) {
                    late.add(new CarriedAfterTheEnd(delivery.id(), report));
                }
            }
        }
        noteSent(report, brought);
        late.forEach(events::publishEvent);
    }

    private Map<DeliveryId, Delivery> deliveriesOf(List<Errand> carried) {
        UUID[] ids = carried.stream().map(errand -> errand.delivery().value()).toArray(UUID[]::new);
        return deliveries.amongIds(ids).stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
    }

    private Trail.Rung brought(Delivery delivery, HandOver hand) {
        delivery.sent(clock.instant());
        if (hand.arrived()) {
            delivery.arrive(clock.instant());
        }
        return Trail.Rung.of(delivery, hand.evidence());
    }

    private void noteSent(ReportId report, List<Trail.Rung> brought) {
        if (brought.isEmpty()) {
            return;
        }
        trail.note(brought, Journal.SYSTEM);
        book.noteEach(
                report,
                Journal.SYSTEM,
                Milestone.DELIVERY_SENT,
                brought.stream().map(Trail.Rung::addressee).toList());
    }

    /** @return how often it has failed now; 0 if nobody waits for it any more */
    int attemptFailed(UUID id, String cause) {
        Delivery delivery = held(id);
        Errand errand = errands.findById(id).orElseThrow();
        if (nobodyWaits(errand, delivery)) {
            errand.drop(clock.instant());
            return 0;
        }
        errand.attemptFailed(cause);
        if (errand.purpose().bringsDocument()) {
            delivery.attemptFailed(cause);
        }
        return errand.attempts();
    }

    /** The last attempt has failed: from here on a person decides. */
    void giveUp(UUID id) {
        Delivery delivery = held(id);
        Errand errand = errands.findById(id).orElseThrow();
        errand.giveUp(clock.instant());
        if (errand.purpose().bringsDocument() && delivery.giveUp(clock.instant())) {
            trail.note(
                    delivery,
                    Journal.SYSTEM,
                    Map.of(
                            "cause", String.valueOf(errand.lastFailure()),
                            "address", String.valueOf(errand.address())));
            book.note(delivery, Journal.SYSTEM, Milestone.DELIVERY_FAILED);
        }
    }

    /** The clerk may have ended it, or sent it another way; or the addressee has opened a letter that we know nothing of. */
    private static boolean nobodyWaits(Errand errand, Delivery delivery) {
        return !errand.isWaiting() || (errand.purpose().bringsDocument() && delivery.isInHand());
    }

    /** The delivery as it is now: while the parcel was under way the clerk may have closed it. */
    private Delivery held(UUID errand) {
        deliveries.holdDispatchOf(errand);
        return deliveries
                .findById(errands.findById(errand).orElseThrow().delivery())
                .orElseThrow();
    }
}
