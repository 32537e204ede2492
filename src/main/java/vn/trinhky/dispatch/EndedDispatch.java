package vn.trinhky.dispatch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;

/** Ends what is under way of a document that does not hold any more. */
@Component
public class EndedDispatch {

    private final Deliveries deliveries;
    private final Errands errands;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    EndedDispatch(
            Deliveries deliveries,
            Errands errands,
            Trail trail,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.deliveries = deliveries;
        this.errands = errands;
        this.trail = trail;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** What has not left does not leave any more, and nobody's acknowledgement is waited for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ReportId report, String reason, String who) {
        List<Delivery> open = deliveries.held(report).stream()
                .filter(delivery -> !delivery.isSettled())
                .toList();
        errands.waitingOf(report).forEach(errand -> errand.drop(clock.instant()));
        for (Delivery delivery : open) {
            delivery.close(reason, who, clock.instant());
            trail.note(delivery, who, Map.of("reason", reason));
        }
        deliveries.flush();
        if (!open.isEmpty()) {
            events.publishEvent(new DispatchSettled(report));
        }
    }

    /** Nobody gets in by a personal link to the document any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revokeLinks(ReportId report, String who) {
        database.sql("""
                update personal_link set revoked_at = :at, revoked_by = :who
                where revoked_at is null and delivery_id in (select delivery_id from delivery where report_id = :report)""")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("who", who)
                .param("report", report.value())
                .update();
    }

    /** The deliveries by which the document has left: it was carried at least once, by whatever way. */
    @Transactional(readOnly = true)
    public Set<DeliveryId> holders(ReportId report) {
        return database.sql("""
                        select delivery_id from delivery d where report_id = :report and (sent_at is not null or exists (
                            select 1 from errand e where e.delivery_id = d.delivery_id and e.state = 'DONE'
                                and e.purpose in ('DOCUMENT', 'REPLACEMENT')))""").param("report", report.value()).query(java.util.UUID.class).list().stream()
                .map(DeliveryId::new)
                .collect(Collectors.toSet());
    }
}
