package vn.trinhky.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;

/** What every step of a dispatch leaves behind: its line in the journal, and that nobody is left waiting. */
@Component
class DispatchBook {

    private final Deliveries deliveries;
    private final Compilation compilation;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    DispatchBook(Deliveries deliveries, Compilation compilation, Journal journal, ApplicationEventPublisher events) {
        this.deliveries = deliveries;
        this.compilation = compilation;
        this.journal = journal;
        this.events = events;
    }

    void settleWhenLast(ReportId report) {
        deliveries.flush();
        if (deliveries.unsettled(report) == 0) {
            events.publishEvent(new DispatchSettled(report));
        }
    }

    void note(Delivery delivery, String who, Milestone milestone) {
        note(delivery, who, milestone, Map.of());
    }

    /** @param more what the line says besides whom it is about */
    void note(Delivery delivery, String who, Milestone milestone, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("addressee", delivery.addressee());
        note(delivery.report(), who, milestone, details);
    }

    /** One line for each of these addressees. */
    void noteEach(ReportId report, String who, Milestone milestone, List<String> addressees) {
        journal.recordEach(
                compilation.roundOf(report).value(),
                who,
                milestone,
                addressees.stream().map(name -> Map.of("addressee", name)).toList());
    }

    void note(ReportId report, String who, Milestone milestone, Map<String, String> details) {
        journal.record(compilation.roundOf(report).value(), who, milestone, details);
    }
}
