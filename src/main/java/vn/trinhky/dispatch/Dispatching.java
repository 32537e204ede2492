package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.lines.Addressees;
import vn.trinhky.dispatch.refusals.NotTheDispatchClerk;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/** Sends issued reports to everybody behind their lines, and keeps book of who has them. */
@Component
public class Dispatching {

    private final Deliveries deliveries;
    private final Addressees addressees;
    private final NewRows rows;
    private final Bringing bringing;
    private final Trail trail;
    private final Compilation compilation;
    private final Reporting reporting;
    private final DispatchBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dispatching(
            Deliveries deliveries,
            Addressees addressees,
            NewRows rows,
            Bringing bringing,
            Trail trail,
            Compilation compilation,
            Reporting reporting,
            DispatchBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.addressees = addressees;
        this.rows = rows;
        this.bringing = bringing;
        this.trail = trail;
        this.compilation = compilation;
        this.reporting = reporting;
        this.book = book;
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
        bringing.bring(all, issued.report());
        events.publishEvent(new ArrivedInInboxes(issued.report()));
        book.note(
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

    private Round roundOf(ReportId report) {
        return reporting.round(compilation.roundOf(report));
    }
}
