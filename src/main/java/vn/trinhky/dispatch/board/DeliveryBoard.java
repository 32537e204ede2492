package vn.trinhky.dispatch.board;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.PresentWays;
import vn.trinhky.dispatch.WaysToday;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.manuscript.citing.PlainWords;
import vn.trinhky.office.Officer;

/** Finds deliveries. Which ones, and in what order, the database says from its indexes; only those of a page are read. */
@Component
public class DeliveryBoard {

    private static final String OPEN = " and d.state not in ('ACKNOWLEDGED', 'CLOSED')";
    private static final String SETTLED = " and d.state in ('ACKNOWLEDGED', 'CLOSED')";

    private final JdbcClient database;
    private final Dispatching dispatching;
    private final Issuing issuing;
    private final PresentWays today;
    private final Clock clock;

    DeliveryBoard(JdbcClient database, Dispatching dispatching, Issuing issuing, PresentWays today, Clock clock) {
        this.database = database;
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.today = today;
        this.clock = clock;
    }

    /** The deliveries of one document in the printed order; who may see them, the caller has asked. */
    @Transactional(readOnly = true)
    public Board ofDocument(ReportId report, BoardFilter filter, @Nullable Mark after) {
        return board(Extent.document(report), filter.show() == null ? filter.showing(Show.ALL) : filter, after);
    }

    /** Those of all documents of the clerk's office: open ones with the longest wait first, settled ones the latest first. */
    @Transactional(readOnly = true)
    public Board ofOffice(Officer clerk, BoardFilter filter, @Nullable Mark after) {
        return board(Extent.office(clerk), inOffice(filter), after);
    }

    /** Whether any delivery of a document goes this way now. */
    @Transactional(readOnly = true)
    boolean goesBy(ChannelKind way, ReportId report) {
        return database.sql("select exists (select 1 from delivery where report_id = :report and channel = :way)")
                .param("report", report.value())
                .param("way", way.name())
                .query(Boolean.class)
                .single();
    }

    /** All that a filter lets through, without the paging. */
    @Transactional(readOnly = true)
    List<DeliveryId> all(Extent extent, BoardFilter filter, int most) {
        return ids(extent, extent.isOffice() ? inOffice(filter) : filter, null, most);
    }

    private static BoardFilter inOffice(BoardFilter filter) {
        return filter.show() == null || filter.show() == Show.ALL ? filter.showing(Show.OPEN) : filter;
    }

    private Board board(Extent extent, BoardFilter filter, @Nullable Mark after) {
        List<DeliveryId> ids = ids(extent, filter, after, Board.ON_A_PAGE + 1);
        boolean more = ids.size() > Board.ON_A_PAGE;
        List<DeliveryId> page = more ? ids.subList(0, Board.ON_A_PAGE) : ids;
        List<Delivery> deliveries = dispatching.deliveries(page);
        Map<ReportId, IssuedReport> documents = issuing.issued(
                deliveries.stream().map(Delivery::report).distinct().toList());
        Map<DeliveryId, WaysToday> ways = today.of(deliveries);
        Map<UUID, Instant> reminded = reminded(page);
        List<Board.Line> lines = deliveries.stream()
                .map(delivery -> new Board.Line(
                        delivery,
                        Objects.requireNonNull(documents.get(delivery.report())),
                        Objects.requireNonNull(ways.get(delivery.id())),
                        reminded.get(delivery.id().value())))
                .toList();
        return new Board(
                lines, counts(extent, filter), more ? Mark.after(deliveries.get(deliveries.size() - 1)) : null);
    }

    private List<DeliveryId> ids(Extent extent, BoardFilter filter, @Nullable Mark after, int most) {
        Show show = Objects.requireNonNullElse(filter.show(), Show.ALL);
        String order = order(extent, show);
        var asked = database.sql("select d.delivery_id from delivery d where " + condition(extent, filter)
                        + (show == Show.ALL ? "" : " and d.state = any(:states)")
                        + (after == null ? "" : beyond(extent, show)) + order + " limit :most")
                .param("extent", extent.value())
                .param("most", most);
        asked = narrowed(asked, filter);
        if (show != Show.ALL) {
            asked = asked.param("states", show.names());
        }
        if (after != null) {
            asked = extent.isOffice()
                    ? asked.param("since", at(after.since())).param("delivery", after.delivery())
                    : asked.param("position", after.position());
        }
        return asked.query((row, n) -> new DeliveryId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The database takes the small index of open or settled deliveries only where the query says which it is. */
    private static String condition(Extent extent, BoardFilter filter) {
        Show show = Objects.requireNonNullElse(filter.show(), Show.ALL);
        String half = show == Show.ALL || !extent.isOffice() ? "" : show.isSettled() ? SETTLED : OPEN;
        return extent.where()
                + half
                + (filter.channel() == null ? "" : " and d.channel = :channel")
                + (filter.days() == null ? "" : " and d.since <= :until")
                + (filter.name() == null ? "" : " and d.plain_name like :name");
    }

    private static String order(Extent extent, Show show) {
        if (!extent.isOffice()) {
            return " order by d.position";
        }
        return show.isSettled() ? " order by d.since desc, d.delivery_id desc" : " order by d.since, d.delivery_id";
    }

    private static String beyond(Extent extent, Show show) {
        if (!extent.isOffice()) {
            return " and d.position > :position";
        }
        return " and (d.since, d.delivery_id) " + (show.isSettled() ? "<" : ">") + " (:since, :delivery)";
    }

    private JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec asked, BoardFilter filter) {
        JdbcClient.StatementSpec narrowed = asked;
        if (filter.channel() != null) {
            narrowed = narrowed.param("channel", filter.channel().name());
        }
        if (filter.days() != null) {
            narrowed = narrowed.param("until", at(clock.instant().minus(Duration.ofDays(filter.days()))));
        }
        if (filter.name() != null) {
            narrowed =
                    narrowed.param("name", "%" + PlainWords.of(filter.name()).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return narrowed;
    }

    private Map<State, Long> counts(Extent extent, BoardFilter filter) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        BoardFilter counted = filter.showing(extent.isOffice() ? Show.OPEN : Show.ALL);
        narrowed(
                        database.sql("select d.state, count(*) from delivery d where " + condition(extent, counted)
                                        + " group by d.state")
                                .param("extent", extent.value()),
                        counted)
                .query((ResultSet row) -> {
                    counts.put(State.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    private Map<UUID, Instant> reminded(List<DeliveryId> deliveries) {
        Map<UUID, Instant> reminded = new HashMap<>();
        database.sql("""
                        select delivery_id, max(made_at) from errand
                        where purpose = 'REMINDER' and delivery_id = any(?) group by delivery_id""")
                .param(deliveries.stream().map(DeliveryId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    reminded.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return reminded;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
