package vn.trinhky.dispatch.board;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Refusal;

/** The clerk's word to addressees that have a document and have not acknowledged it. */
@Component
public class AddresseeReminding {

    /** Whoever was reminded is left alone for so long, also by a second press of the button. */
    private static final Duration QUIET = Duration.ofHours(12);

    private static final int LONGEST = 1_000;

    private final Dispatching dispatching;
    private final Carriage carriage;
    private final Compilation compilation;
    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;

    AddresseeReminding(
            Dispatching dispatching,
            Carriage carriage,
            Compilation compilation,
            JdbcClient database,
            Journal journal,
            Clock clock) {
        this.dispatching = dispatching;
        this.carriage = carriage;
        this.compilation = compilation;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param leftOut who has it not yet or has acknowledged, or was reminded just now
     * @param toCall the names of those whom no way reaches by itself
     */
    public record Reminded(int reminded, int leftOut, List<String> toCall) {}

    /**
     * Reminds those among them who can be reminded, each by the way that reached him or by the next that can.
     *
     * @param words what the clerk adds, may be empty
     * @throws Refusal if one of the documents is not of her office; then nobody is reminded
     */
    @Transactional
    public Reminded remind(Collection<DeliveryId> chosen, String words, Officer clerk) {
        if (words.length() > LONGEST) {
            throw new InvalidInput("words", "reasonTooLong", LONGEST);
        }
        List<Delivery> deliveries = dispatching.deliveries(chosen);
        deliveries.stream()
                .map(Delivery::report)
                .distinct()
                .forEach(report -> Refusal.raise(dispatching.objectionToDispatching(report, clerk)));
        Set<UUID> quiet = remindedJustNow(chosen);
        List<Delivery> due = deliveries.stream()
                .filter(delivery ->
                        delivery.isOut() && !quiet.contains(delivery.id().value()))
                .toList();
        List<Delivery> toCall = carriage.remind(due.stream().map(Delivery::id).toList(), words.strip());
        due.stream()
                .filter(delivery -> !toCall.contains(delivery))
                .collect(Collectors.groupingBy(Delivery::report, Collectors.counting()))
                .forEach((report, count) -> note(report, count, clerk));
        return new Reminded(
                due.size() - toCall.size(),
                chosen.size() - due.size(),
                toCall.stream().map(Delivery::addressee).toList());
    }

    private Set<UUID> remindedJustNow(Collection<DeliveryId> deliveries) {
        return new HashSet<>(database.sql("""
                        select distinct delivery_id from errand
                        where purpose = 'REMINDER' and delivery_id = any(:deliveries) and made_at > :from""")
                .param("deliveries", deliveries.stream().map(DeliveryId::value).toArray(UUID[]::new))
                .param("from", clock.instant().minus(QUIET).atOffset(java.time.ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private void note(ReportId report, long count, Officer clerk) {
        journal.record(
                compilation.roundOf(report).value(),
                clerk.fullName(),
                Milestone.ADDRESSEES_REMINDED,
                Map.of("deliveries", Long.toString(count)));
    }
}
