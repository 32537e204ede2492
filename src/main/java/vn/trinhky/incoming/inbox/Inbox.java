package vn.trinhky.incoming.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.incoming.IncomingDocument.State;
import vn.trinhky.incoming.Origin;
import vn.trinhky.incoming.Rights;
import vn.trinhky.office.Officer;
import vn.trinhky.register.SearchedLine;
import vn.trinhky.web.Formats;

/** Finds what has arrived for an officer and for the units in which she holds a post. */
@Component
public class Inbox {

    private static final String LINES = """
            select d.document_id, d.origin, d.addressee, d.state, d.author, d.code, d.dated, d.type_name, d.subject, d.signer,
                d.arrived_at, d.opened_at, d.answered_at, d.year, d.number, p.full_name, d.due_on
            """;
    private static final String FROM =
            " from incoming_document d left join person p on p.person_id = d.assignee where ";
    private static final String NEWEST_FIRST = " order by d.arrived_at desc, d.document_id";

    /** What was sent another way before anybody had taken it in is not here any more. */
    private static final String STILL_HERE = """
            (d.origin <> 'INBOX' or d.state not in ('ARRIVED', 'OPENED') or exists
                (select 1 from delivery v where v.delivery_id = d.document_id and v.channel = 'INBOX'))""";

    private final JdbcClient database;
    private final Clock clock;

    Inbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A page of the arrivals that a filter lets through, newest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public FoundArrivals find(Officer officer, InboxFilter filter, int page) {
        Wanted wanted = wanted(officer, filter);
        int skipped = (page - 1) * FoundArrivals.ON_A_PAGE;
        List<InboxLine> lines = read(wanted, FoundArrivals.ON_A_PAGE, skipped);
        return new FoundArrivals(lines, page, count(wanted));
    }

    /** How many arrivals the officer has not opened. */
    @Transactional(readOnly = true)
    public int unopened(Officer officer) {
        return count(wanted(officer, InboxFilter.unopened()));
    }

    /** How many arrivals wait for an answer of the officer's. */
    @Transactional(readOnly = true)
    public int unanswered(Officer officer) {
        return count(wanted(officer, InboxFilter.unanswered()));
    }

    /** What waits longest for an answer of the officer's, and what she is in charge of; a desk's worth of each. */
    @Transactional(readOnly = true)
    public WaitingArrivals waitingFor(Officer officer) {
        Wanted unanswered = wanted(officer, InboxFilter.unanswered());
        return new WaitingArrivals(
                read(unanswered, WaitingArrivals.ON_THE_DESK, 0),
                count(unanswered),
                read(wanted(officer, InboxFilter.assigned()), WaitingArrivals.ON_THE_DESK, 0));
    }

    private int count(Wanted wanted) {
        return database.sql("select count(*)" + FROM + wanted.condition())
                .params(wanted.values())
                .query(Integer.class)
                .single();
    }

    private List<InboxLine> read(Wanted wanted, int most, int skipped) {
        return database.sql(LINES + FROM + wanted.condition() + NEWEST_FIRST + " limit :most offset :skipped")
                .params(wanted.values())
                .param("most", most)
                .param("skipped", skipped)
                .query(Inbox::line)
                .list();
    }

    /** A condition and the values that it names. */
    private record Wanted(String condition, Map<String, Object> values) {

        Wanted and(String further) {
            return new Wanted(condition + " and " + further, values);
        }

        Wanted and(String further, String name, @Nullable Object value) {
            if (value == null) {
                return this;
            }
            Map<String, Object> all = new HashMap<>(values);
            all.put(name, value);
            return new Wanted(condition + " and " + further, all);
        }
    }

    private Wanted wanted(Officer officer, InboxFilter filter) {
        String words = SearchedLine.wanted(String.valueOf(filter.words()));
        Wanted all = hers(officer, filter)
                .and(STILL_HERE)
                .and(
                        "array_to_tsvector(string_to_array(trim(d.words), ' ')) @@ cast(:words as tsquery)",
                        "words",
                        words.isEmpty() ? null : words)
                .and(
                        "d.origin = :origin",
                        "origin",
                        filter.origin() == null ? null : filter.origin().name())
                .and("d.arrived_at >= :from", "from", filter.from() == null ? null : beginning(filter.from()))
                .and(
                        "d.arrived_at < :to",
                        "to",
                        filter.to() == null ? null : beginning(filter.to().plusDays(1)));
        return filter.show() == null ? all : shown(all, filter.show());
    }

    private static Wanted hers(Officer officer, InboxFilter filter) {
        Map<String, Object> me = Map.of("me", officer.id().value());
        if (filter.whose() == InboxFilter.Whose.ASSIGNED) {
            return new Wanted("d.assignee = :me", me);
        }
        UUID[] units = filter.whose() == InboxFilter.Whose.UNIT
                ? Rights.readUnits(officer)
                : Rights.receivingUnits(officer);
        return new Wanted("(d.person_id = :me or d.assignee = :me or d.unit_id = any(:units))", me)
                .and("true", "units", units);
    }

    private Wanted shown(Wanted all, InboxFilter.Show show) {
        return switch (show) {
            case UNOPENED -> all.and("d.state = 'ARRIVED'");
            case UNANSWERED ->
                all.and("d.state in ('ARRIVED', 'OPENED')")
                        .and("not exists (select 1 from document_ending e where e.report_id = d.report_id)");
            case UNASSIGNED -> all.and("d.state = 'ACCEPTED' and d.unit_id is not null");
            case IN_HAND -> all.and("d.state = 'ASSIGNED'");
            case OVERDUE ->
                all.and(
                        "d.state = 'ASSIGNED' and d.due_on < :today",
                        "today",
                        LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE));
            case HANDLED -> all.and("d.state = 'HANDLED'");
            case REFUSED -> all.and("d.state = 'REFUSED'");
        };
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(Formats.OFFICE_ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static InboxLine line(ResultSet row, int rank) throws SQLException {
        return new InboxLine(
                row.getObject("document_id", UUID.class),
                Origin.valueOf(row.getString("origin")),
                row.getString("addressee"),
                State.valueOf(row.getString("state")),
                row.getString("author"),
                row.getString("code"),
                row.getObject("dated", LocalDate.class),
                row.getString("type_name"),
                row.getString("subject"),
                row.getString("signer"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                instant(row, "opened_at"),
                instant(row, "answered_at"),
                row.getObject("year", Integer.class),
                row.getObject("number", Integer.class),
                row.getString("full_name"),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
