package vn.trinhky.incoming.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.incoming.Rights;
import vn.trinhky.office.Officer;
import vn.trinhky.register.SearchedLine;
import vn.trinhky.web.Formats;

/** Finds what has arrived for an officer and for the units in which she holds a post. */
@Component
public class Inbox {

    private static final String NEWEST_FIRST = " order by d.arrived_at desc, d.document_id";

    /** What was sent another way before anybody had taken it in is not here any more. */
    private static final String STILL_HERE = """
            (d.origin <> 'INBOX' or d.state not in ('ARRIVED', 'OPENED') or exists
                (select 1 from delivery v where v.delivery_id = d.document_id and v.channel = 'INBOX'))""";

    private static final String REMINDED = """
            exists (select 1 from errand r
                where r.delivery_id = d.document_id and r.purpose = 'REMINDER' and r.channel = 'INBOX')""";

    /** Recalled by a sender elsewhere or in this system, who waits to hear what became of the copy. */
    private static final String ASKED_BACK = """
            (exists (select 1 from arrived_envelope v where v.document_id = d.document_id and v.recall = 'ASKED')
                or exists (select 1 from recall_answer a where a.delivery_id = d.document_id and a.answer is null))""";

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

    /** What its sender has reminded the officer of, what else waits for her answer, what is asked back, and what she is in charge of. */
    @Transactional(readOnly = true)
    public WaitingArrivals waitingFor(Officer officer) {
        Wanted unanswered = wanted(officer, InboxFilter.unanswered());
        Wanted askedBack = wanted(officer, InboxFilter.ALL)
                .and("(d.person_id = :me or d.unit_id = any(:units))")
                .and(ASKED_BACK);
        List<InboxLine> first = Stream.concat(
                        read(unanswered.and(REMINDED), WaitingArrivals.ON_THE_DESK, 0).stream(),
                        read(unanswered, WaitingArrivals.ON_THE_DESK, 0).stream())
                .distinct()
                .toList();
        return new WaitingArrivals(
                first,
                count(unanswered),
                read(askedBack, WaitingArrivals.ALL_ASKED_BACK, 0),
                read(wanted(officer, InboxFilter.assigned()), WaitingArrivals.ON_THE_DESK, 0));
    }

    private int count(Wanted wanted) {
        return database.sql("select count(*) " + LineReading.FROM + " where " + wanted.condition())
                .params(wanted.values())
                .query(Integer.class)
                .single();
    }

    private List<InboxLine> read(Wanted wanted, int most, int skipped) {
        return database.sql(LineReading.COLUMNS + LineReading.FROM + " where " + wanted.condition() + NEWEST_FIRST
                        + " limit :most offset :skipped")
                .params(wanted.values())
                .param("most", most)
                .param("skipped", skipped)
                .query(LineReading::line)
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
        Map<String, Object> seat = Map.of("seat", officer.seat().value());
        if (filter.whose() == InboxFilter.Whose.ASSIGNED) {
            return new Wanted("d.assignee = :seat", seat);
        }
        UUID[] units =
                filter.whose() == InboxFilter.Whose.UNIT ? Rights.readUnits(officer) : Rights.receivingUnits(officer);
        return new Wanted("(d.person_id = :me or d.assignee = :seat or d.unit_id = any(:units))", seat)
                .and("true", "me", officer.addressee().value())
                .and("true", "units", units);
    }

    private Wanted shown(Wanted all, InboxFilter.Show show) {
        return switch (show) {
            case UNOPENED -> all.and(LineReading.WAITS).and("d.state = 'ARRIVED'");
            case UNANSWERED -> all.and(LineReading.WAITS);
            case REMINDED -> all.and(LineReading.WAITS).and(REMINDED);
            case UNASSIGNED -> all.and("d.state = 'ACCEPTED' and d.unit_id is not null");
            case IN_HAND -> all.and("d.state = 'ASSIGNED'");
            case OVERDUE ->
                all.and(
                        "d.state = 'ASSIGNED' and d.due_on < :today",
                        "today",
                        LocalDate.ofInstant(clock.instant(), Formats.OFFICE_ZONE));
            case HANDLED -> all.and("d.state = 'HANDLED'");
            case REFUSED -> all.and("d.state = 'REFUSED'");
            case ENDED -> all.and("x.fate is not null");
        };
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(Formats.OFFICE_ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
