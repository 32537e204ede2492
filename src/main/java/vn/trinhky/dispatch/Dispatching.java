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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.dispatch.lines.Addressees;
import vn.trinhky.dispatch.refusals.NoOtherWay;
import vn.trinhky.dispatch.refusals.NotArrivedYet;
import vn.trinhky.dispatch.refusals.NotTheDispatchClerk;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Sends issued reports to everybody behind their lines, and keeps book of who has them. */
@Component
public class Dispatching {

    private final Deliveries deliveries;
    private final Addressees addressees;
    private final Errands errands;
    private final NewRows rows;
    private final ErrandRound errandRound;
    private final Links links;
    private final PresentWays today;
    private final Trail trail;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatching(
            Deliveries deliveries,
            Addressees addressees,
            Errands errands,
            NewRows rows,
            ErrandRound errandRound,
            Links links,
            PresentWays today,
            Trail trail,
            Compilation compilation,
            Reporting reporting,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.addressees = addressees;
        this.errands = errands;
        this.rows = rows;
        this.errandRound = errandRound;
        this.links = links;
        this.today = today;
        this.trail = trail;
        this.compilation = compilation;
        this.reporting = reporting;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Makes one delivery per addressee and schedules those that are carried. Called twice, it does nothing twice. */
    @Transactional
    public void start(IssuedReport issued) {
        if (deliveries.existsByReport(issued.report())) {
            return;
        }
        List<Delivery> all = new ArrayList<>();
        for (Addressee addressee : addresseesAt(issued)) {
            all.add(new Delivery(issued.report(), all.size() + 1, addressee, clock.instant()));
        }
        rows.deliveries(all, roundOf(issued.report()).plan().compilingUnit());
        trail.noteArrivals(issued.report(), Journal.SYSTEM);
        bring(all, issued.report());
        events.publishEvent(new ArrivedInInboxes(issued.report()));
        note(
                issued.report(),
                Journal.SYSTEM,
                Milestone.DISPATCH_STARTED,
                Map.of("deliveries", Integer.toString(all.size())));
    }

    private List<Addressee> addresseesAt(IssuedReport issued) {
        ReportId replaced = compilation.report(issued.report()).replaces();
        if (replaced == null) {
            return addressees.freeze(issued, roundOf(issued.report()));
        }
        addressees.keepLike(replaced, issued, roundOf(issued.report()));
        return addresseesOfReplaced(replaced);
    }

    private List<Addressee> addresseesOfReplaced(ReportId replaced) {
        return deliveries.findByReportOrderByPosition(replaced).stream()
                .map(Addressee::of)
                .toList();
    }

    private void bring(List<Delivery> to, ReportId report) {
        ReportId replaced = compilation.report(report).replaces();
        send(to, replaced == null ? Purpose.DOCUMENT : Purpose.REPLACEMENT, "", replaced);
    }

    private void send(List<Delivery> to, Purpose purpose, String words, @Nullable ReportId other) {
        List<Errand> made = to.stream()
                .map(delivery -> new Errand(delivery, purpose, words, other, clock.instant()))
                .toList();
        rows.errands(made);
        errandRound.schedule(made);
    }

    /** Who would receive the report if it were issued now, in the printed order: of a replacement, all who had the other. */
    @Transactional(readOnly = true)
    public List<Addressee> addresseesOf(ReportId report) {
        ReportId replaced = compilation.report(report).replaces();
        return replaced == null ? addressees.today(roundOf(report)) : addresseesOfReplaced(replaced);
    }

    /** Why this officer may not watch over the deliveries of a report, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToDispatching(ReportId report, Officer officer) {
        compilation.reportFor(report, officer);
        return roundOf(report).isClerkedBy(officer) ? null : new NotTheDispatchClerk();
    }

    /** Whether nobody is left waiting. */
    @Transactional(readOnly = true)
    public boolean isSettled(ReportId report) {
        return deliveries.unsettled(report) == 0;
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
        note(
                delivery.report(),
                who,
                Milestone.DELIVERY_REFUSED,
                Map.of("addressee", delivery.addressee(), "reason", reason));
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
        settleWhenLast(delivery.report());
    }

    /** Ends all deliveries of a report that are still open, with one reason. */
    @Transactional
    public void closeAll(ReportId report, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        demandClerk(report, officer);
        deliveries.held(report).stream()
                .filter(delivery -> !delivery.isSettled())
                .forEach(delivery -> close(delivery, stated, officer));
        settleWhenLast(report);
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
                    errandRound.scheduleAgain(errand);
                });
    }

    private void readdress(Delivery delivery, String corrected, Officer officer) {
        Map<String, String> addresses = Map.of("old", String.valueOf(delivery.address()), "new", corrected);
        delivery.readdress(corrected);
        dropErrands(delivery);
        links.revoke(delivery.id(), officer.fullName());
        bring(List.of(delivery), delivery.report());
        trail.note(delivery, officer.fullName(), addresses);
        Map<String, String> details = new HashMap<>(addresses);
        details.put("addressee", delivery.addressee());
        note(delivery.report(), officer.fullName(), Milestone.DELIVERY_READDRESSED, details);
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
        bring(List.of(delivery), delivery.report());
        if (kind.isHere()) {
            deliveries.flush();
            events.publishEvent(new ArrivedInInboxes(delivery.report()));
        }
        trail.note(delivery, officer.fullName(), Map.of());
        note(
                delivery.report(),
                officer.fullName(),
                Milestone.DELIVERY_REROUTED,
                Map.of("addressee", delivery.addressee(), "channel", kind.name()));
    }

    /** The deliveries of a report, in the printed order, for those who work on it. */
    @Transactional(readOnly = true)
    public List<Delivery> deliveriesOf(ReportId report, Officer officer) {
        compilation.reportFor(report, officer);
        return deliveries.findByReportOrderByPosition(report);
    }

    /** Deliveries in the order in which they are asked for. Who may see them, the caller has asked. */
    @Transactional(readOnly = true)
    public List<Delivery> deliveries(Collection<DeliveryId> ids) {
        Map<DeliveryId, Delivery> found =
                deliveries.amongIds(ids.stream().map(DeliveryId::value).toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(Delivery::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
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
            note(delivery, who, Milestone.DELIVERY_OPENED);
        }
        return delivery;
    }

    private void acknowledge(Delivery delivery, String who, Map<String, String> evidence) {
        delivery.acknowledge(who, clock.instant());
        trail.note(delivery, who, evidence);
        note(delivery, who, Milestone.DELIVERY_ACKNOWLEDGED);
        settleWhenLast(delivery.report());
    }

    private void close(Delivery delivery, String reason, Officer officer) {
        delivery.close(reason, officer.fullName(), clock.instant());
        trail.note(delivery, officer.fullName(), Map.of("reason", reason));
        note(
                delivery.report(),
                officer.fullName(),
                Milestone.DELIVERY_CLOSED,
                Map.of("addressee", delivery.addressee(), "reason", reason));
    }

    private void settleWhenLast(ReportId report) {
        deliveries.flush();
        if (isSettled(report)) {
            events.publishEvent(new DispatchSettled(report));
        }
    }

    private Delivery clerked(DeliveryId id, Officer officer) {
        Delivery delivery = deliveries.held(id).orElseThrow(NotHere::new);
        demandClerk(delivery.report(), officer);
        return delivery;
    }

    private void demandClerk(ReportId report, Officer officer) {
        Refusal.raise(objectionToDispatching(report, officer));
    }

    private Round roundOf(ReportId report) {
        return reporting.round(compilation.roundOf(report));
    }

    private void note(Delivery delivery, String who, Milestone milestone) {
        note(delivery.report(), who, milestone, Map.of("addressee", delivery.addressee()));
    }

    private void note(ReportId report, String who, Milestone milestone, Map<String, String> details) {
        journal.record(compilation.roundOf(report).value(), who, milestone, details);
    }
}
