package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
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
    private final MailRound mail;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatching(
            Deliveries deliveries,
            Addressees addressees,
            MailRound mail,
            Compilation compilation,
            Reporting reporting,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.addressees = addressees;
        this.mail = mail;
        this.compilation = compilation;
        this.reporting = reporting;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Makes one delivery per addressee and schedules those that go by mail. Called twice, it does nothing twice. */
    @Transactional
    public void start(IssuedReport issued) {
        if (deliveries.existsByReport(issued.report())) {
            return;
        }
        Round round = roundOf(issued.report());
        int position = 0;
        for (Addressee addressee : addressees.behind(round.plan().distribution())) {
            Delivery delivery = deliveries.save(new Delivery(issued.report(), ++position, addressee, clock.instant()));
            if (delivery.channel() == Delivery.Channel.MAIL) {
                mail.schedule(delivery.id());
            }
        }
        note(
                issued.report(),
                Journal.SYSTEM,
                Milestone.DISPATCH_STARTED,
                Map.of("deliveries", Integer.toString(position)));
    }

    /** Who would receive the report if it were issued now, in the printed order. */
    @Transactional(readOnly = true)
    public List<Addressee> addresseesOf(ReportId report) {
        return addressees.behind(roundOf(report).plan().distribution());
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
        return opened(heldFor(id, officer), officer.fullName());
    }

    /** The addressee confirms that she has it. */
    @Transactional
    public void acknowledge(DeliveryId id, Officer officer) {
        acknowledge(heldFor(id, officer), officer.fullName());
    }

    /** A delivery by its personal link; asking changes nothing, so that a link scanner opens nothing. */
    @Transactional(readOnly = true)
    public Delivery byToken(UUID token) {
        return deliveries.findByReceiptToken(token).orElseThrow(NotHere::new);
    }

    /** The addressee without an account confirms by her personal link. */
    @Transactional
    public void acknowledge(UUID token) {
        Delivery delivery = deliveries.idBehind(token).flatMap(deliveries::held).orElseThrow(NotHere::new);
        acknowledge(delivery, delivery.addressee());
    }

    /** Ends a delivery without acknowledgement, with a reason. */
    @Transactional
    public void close(DeliveryId id, String reason, Officer officer) {
        close(clerked(id, officer), Reason.stated(reason), officer);
    }

    /** Ends all deliveries of a report that are still open, with one reason. */
    @Transactional
    public void closeAll(ReportId report, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        demandClerk(report, officer);
        deliveries.held(report).stream()
                .filter(delivery -> !delivery.isSettled())
                .forEach(delivery -> close(delivery, stated, officer));
    }

    /** Tries a delivery by mail again, at once. */
    @Transactional
    public void tryAgain(DeliveryId id, Officer officer) {
        Delivery delivery = clerked(id, officer);
        delivery.tryAgain();
        mail.scheduleAgain(id);
    }

    /** The deliveries of a report, in the printed order, for those who work on it. */
    @Transactional(readOnly = true)
    public List<Delivery> deliveriesOf(ReportId report, Officer officer) {
        compilation.reportFor(report, officer);
        return deliveries.findByReportOrderByPosition(report);
    }

    /** What has arrived for the officer and for the units whose post she opens, newest first. */
    @Transactional(readOnly = true)
    public List<Delivery> inboxOf(Officer officer) {
        List<UUID> units = officer.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .map(post -> post.unit().value())
                .toList();
        return deliveries.inboxOf(officer.id(), units);
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

    private Delivery opened(Delivery delivery, String who) {
        if (delivery.open(clock.instant())) {
            note(delivery, who, Milestone.DELIVERY_OPENED);
        }
        return delivery;
    }

    private void acknowledge(Delivery delivery, String who) {
        delivery.acknowledge(who, clock.instant());
        note(delivery, who, Milestone.DELIVERY_ACKNOWLEDGED);
        settleWhenLast(delivery);
    }

    private void close(Delivery delivery, String reason, Officer officer) {
        delivery.close(reason, officer.fullName(), clock.instant());
        note(
                delivery.report(),
                officer.fullName(),
                Milestone.DELIVERY_CLOSED,
                Map.of("addressee", delivery.addressee(), "reason", reason));
        settleWhenLast(delivery);
    }

    private void settleWhenLast(Delivery delivery) {
        deliveries.flush();
        if (isSettled(delivery.report())) {
            events.publishEvent(new DispatchSettled(delivery.report()));
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
        return reporting.round(compilation.report(report).round());
    }

    private void note(Delivery delivery, String who, Milestone milestone) {
        note(delivery.report(), who, milestone, Map.of("addressee", delivery.addressee()));
    }

    private void note(ReportId report, String who, Milestone milestone, Map<String, String> details) {
        journal.record(compilation.report(report).round().value(), who, milestone, details);
    }
}
