package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.dispatch.refusals.NoOtherWay;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** What the clerk does about the deliveries that she watches over: tries them again, sends them another way, ends them. */
@Component
public class Watching {

    private final Dispatching dispatching;
    private final Deliveries deliveries;
    private final Errands errands;
    private final Bringing bringing;
    private final ErrandRound round;
    private final Links links;
    private final PresentWays today;
    private final Trail trail;
    private final DispatchBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Watching(
            Dispatching dispatching,
            Deliveries deliveries,
            Errands errands,
            Bringing bringing,
            ErrandRound round,
            Links links,
            PresentWays today,
            Trail trail,
            DispatchBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dispatching = dispatching;
        this.deliveries = deliveries;
        this.errands = errands;
        this.bringing = bringing;
        this.round = round;
        this.links = links;
        this.today = today;
        this.trail = trail;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** A delivery, for the clerk who watches over it. */
    @Transactional(readOnly = true)
    public Delivery watched(DeliveryId id, Officer officer) {
        Delivery delivery = deliveries.findById(id).orElseThrow(NotHere::new);
        demandClerk(delivery.report(), officer);
        return delivery;
    }

    /** Ends a delivery without acknowledgement, with a reason. */
    @Transactional
    public void close(DeliveryId id, String reason, Officer officer) {
        Delivery delivery = clerked(id, officer);
        close(delivery, Reason.stated(reason), officer);
        book.settleWhenLast(delivery.report());
    }

    /** Ends all deliveries of a report that are still open, with one reason. */
    @Transactional
    public void closeAll(ReportId report, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        demandClerk(report, officer);
        deliveries.held(report).stream()
                .filter(delivery -> !delivery.isSettled())
                .forEach(delivery -> close(delivery, stated, officer));
        book.settleWhenLast(report);
    }

    /**
     * Tries a delivery again, at once and with the same key: a receiver that has it takes no second copy. If the address by
     * which it goes was corrected meanwhile, it goes to that one, as another errand, and links that were sent before end.
     */
    @Transactional
    public void tryAgain(DeliveryId id, Officer officer) {
        Delivery delivery = clerked(id, officer);
        delivery.tryAgain(clock.instant());
        String corrected = today.of(delivery).corrected();
        if (corrected == null) {
            goOn(delivery);
        } else {
            readdress(delivery, corrected, officer);
        }
    }

    private void goOn(Delivery delivery) {
        errands.findByDeliveryOrderByMadeAt(delivery.id()).stream()
                .filter(errand -> errand.purpose().bringsDocument() && errand.channel() == delivery.channel())
                .reduce((earlier, later) -> later)
                .ifPresent(errand -> {
                    errand.tryAgain();
                    round.scheduleAgain(errand);
                });
    }

    private void readdress(Delivery delivery, String corrected, Officer officer) {
        Map<String, String> addresses = Map.of("old", String.valueOf(delivery.address()), "new", corrected);
        delivery.readdress(corrected);
        dropErrands(delivery);
        links.revoke(delivery.id(), officer.fullName());
        bringing.bring(List.of(delivery), delivery.report());
        trail.note(delivery, officer.fullName(), addresses);
        book.note(delivery, officer.fullName(), Milestone.DELIVERY_READDRESSED, addresses);
    }

    private void dropErrands(Delivery delivery) {
        errands.findByDeliveryOrderByMadeAt(delivery.id()).forEach(errand -> errand.drop(clock.instant()));
    }

    /** Sends it by another of the ways to the addressee; what is still under way by the one before is dropped. */
    @Transactional
    public void goAnotherWay(DeliveryId id, ChannelKind kind, Officer officer) {
        Delivery delivery = clerked(id, officer);
        Reach way = today.of(delivery).others().stream()
                .filter(other -> other.kind() == kind)
                .findFirst()
                .orElseThrow(NoOtherWay::new);
        delivery.goAnotherWay(way, clock.instant());
        dropErrands(delivery);
        bringing.bring(List.of(delivery), delivery.report());
        if (kind.isHere()) {
            deliveries.flush();
            events.publishEvent(new ArrivedInInboxes(delivery.report()));
        }
        trail.note(delivery, officer.fullName(), Map.of());
        book.note(delivery, officer.fullName(), Milestone.DELIVERY_REROUTED, Map.of("channel", kind.name()));
    }

    private void close(Delivery delivery, String reason, Officer officer) {
        delivery.close(reason, officer.fullName(), clock.instant());
        trail.note(delivery, officer.fullName(), Map.of("reason", reason));
        book.note(delivery, officer.fullName(), Milestone.DELIVERY_CLOSED, Map.of("reason", reason));
    }

    private Delivery clerked(DeliveryId id, Officer officer) {
        Delivery delivery = deliveries.held(id).orElseThrow(NotHere::new);
        demandClerk(delivery.report(), officer);
        return delivery;
    }

    private void demandClerk(ReportId report, Officer officer) {
        Refusal.raise(dispatching.objectionToDispatching(report, officer));
    }
}
