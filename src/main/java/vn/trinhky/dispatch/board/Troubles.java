package vn.trinhky.dispatch.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.PresentWays;
import vn.trinhky.dispatch.WaysToday;
import vn.trinhky.office.Officer;

/** What does not get through, or is not taken, and waits for the clerk's decision. */
@Component
public class Troubles {

    /** More than these are shown on the board. */
    private static final int SHOWN = 3;

    private final JdbcClient database;
    private final Dispatching dispatching;
    private final PresentWays today;

    Troubles(JdbcClient database, Dispatching dispatching, PresentWays today) {
        this.database = database;
        this.dispatching = dispatching;
        this.today = today;
    }

    /**
     * The trouble with one document.
     *
     * @param causes why, each with how many addressees it hit; the most first
     * @param first the deliveries that have waited longest for a decision, a few
     */
    public record Trouble(ReportId report, long deliveries, Instant since, List<Cause> causes, List<Line> first) {}

    /** @param today how the addressee is reached now */
    public record Line(Delivery delivery, WaysToday today) {}

    /** @param key of the sentence {@code delivery.cause.<key>}; null where the addressee refused */
    public record Cause(@Nullable String key, long deliveries) {}

    private record Row(ReportId report, Cause cause, Instant since, List<DeliveryId> first) {}

    /** For the documents of the clerk's office, that with the longest wait first. */
    @Transactional(readOnly = true)
    public List<Trouble> before(Officer clerk) {
        Extent office = Extent.office(clerk);
        List<Row> rows = database.sql("""
                        select d.report_id, case when d.state = 'FAILED' then d.last_failure end as cause, count(*) as number,
                            min(d.since) as since, (array_agg(d.delivery_id order by d.since, d.position))[1\\:3] as first
                        from delivery d where d.state in ('FAILED', 'REFUSED') and """ + " " + office.where() + " group by 1, 2")
                .param("extent", office.value())
                .query((row, n) -> new Row(
                        new ReportId(row.getObject("report_id", UUID.class)),
                        new Cause(row.getString("cause"), row.getLong("number")),
                        row.getObject("since", java.time.OffsetDateTime.class).toInstant(),
                        java.util.Arrays.stream((UUID[]) row.getArray("first").getArray())
                                .map(DeliveryId::new)
                                .toList()))
                .list();
        return rows.stream().collect(Collectors.groupingBy(Row::report)).values().stream()
                .map(this::together)
                .sorted(Comparator.comparing(Trouble::since))
                .toList();
    }

    private Trouble together(List<Row> rows) {
        List<Row> mostFirst = new ArrayList<>(rows);
        mostFirst.sort(
                Comparator.comparing((Row row) -> row.cause().deliveries()).reversed());
        List<DeliveryId> first =
                rows.stream().flatMap(row -> row.first().stream()).toList();
        return new Trouble(
                rows.get(0).report(),
                rows.stream().mapToLong(row -> row.cause().deliveries()).sum(),
                Objects.requireNonNull(rows.stream()
                        .map(Row::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null)),
                mostFirst.stream().map(Row::cause).toList(),
                lines(dispatching.deliveries(first).stream()
                        .sorted(Comparator.comparing(Delivery::since).thenComparing(Delivery::position))
                        .limit(SHOWN)
                        .toList()));
    }

    private List<Line> lines(List<Delivery> deliveries) {
        Map<DeliveryId, WaysToday> ways = today.of(deliveries);
        return deliveries.stream()
                .map(delivery -> new Line(delivery, Objects.requireNonNull(ways.get(delivery.id()))))
                .toList();
    }
}
