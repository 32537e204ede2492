package vn.trinhky.register.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.register.Handovers;
import vn.trinhky.register.RegisterEntry.State;
import vn.trinhky.register.SearchedLine;

/** Finds lines of the register. A hundred thousand of them take some tens of milliseconds: words and order are indexed. */
@Component
public class RegisterBook {

    private static final String LINES = """
            select e.entry_id, e.body, s.type_code, s.span, e.number, e.state, e.document, e.notation, e.date,
                e.type_name, e.subject, e.signer, e.recipients, e.kept_by, e.copies, e.note, e.void_reason, e.issued_at
            """;
    private static final String FROM = " from register_entry e join number_series s using (series_id) where ";
    private static final String NEWEST_FIRST = " order by e.listed_on desc, e.number desc, e.entry_id";
    private static final String AS_NUMBERED = " order by s.span, s.type_code, e.number, e.entry_id";

    private final JdbcClient database;
    private final ObjectProvider<Handovers> handovers;

    RegisterBook(JdbcClient database, ObjectProvider<Handovers> handovers) {
        this.database = database;
        this.handovers = handovers;
    }

    /**
     * A page of the lines of these bodies that a filter lets through, newest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public FoundLines find(Collection<UUID> bodies, RegisterFilter filter, int page) {
        Wanted wanted = wanted(bodies, filter);
        int all = database.sql("select count(*)" + FROM + wanted.condition())
                .params(wanted.values())
                .query(Integer.class)
                .single();
        long skipped = (page - 1L) * FoundLines.ON_A_PAGE;
        return new FoundLines(read(wanted, NEWEST_FIRST, FoundLines.ON_A_PAGE, skipped), page, all);
    }

    /** All lines that a filter lets through, as a book is written: series by series, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<RegisterLine> inOrder(Collection<UUID> bodies, RegisterFilter filter, int most) {
        return read(wanted(bodies, filter), AS_NUMBERED, most, 0);
    }

    /** One line of these bodies. */
    @Transactional(readOnly = true)
    public Optional<RegisterLine> line(UUID id, Collection<UUID> bodies) {
        Wanted wanted = wanted(bodies, RegisterFilter.ALL).and("e.entry_id = :entry", "entry", id);
        return read(wanted, NEWEST_FIRST, 1, 0).stream().findFirst();
    }

    /** The types that are numbered in the series of these bodies. */
    @Transactional(readOnly = true)
    public List<String> types(Collection<UUID> bodies) {
        return distinct("type_code", "type_code", bodies);
    }

    /** The terms and years of these bodies, newest first. */
    @Transactional(readOnly = true)
    public List<String> spans(Collection<UUID> bodies) {
        return distinct("span", "span desc", bodies);
    }

    private List<String> distinct(String column, String order, Collection<UUID> bodies) {
        return database.sql(
                        "select distinct " + column + " from number_series where body = any(:bodies) order by " + order)
                .param("bodies", bodies.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private List<RegisterLine> read(Wanted wanted, String order, int most, long skipped) {
        List<RegisterLine> lines = database.sql(
                        LINES + FROM + wanted.condition() + order + " limit :most offset :skipped")
                .params(wanted.values())
                .param("most", most)
                .param("skipped", skipped)
                .query(RegisterBook::line)
                .list();
        return handedOver(lines);
    }

    private List<RegisterLine> handedOver(List<RegisterLine> lines) {
        List<UUID> issued = lines.stream()
                .filter(line -> line.state() == State.ISSUED)
                .map(RegisterLine::document)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Handovers.Handover> known = new HashMap<>();
        if (!issued.isEmpty()) {
            handovers.forEach(teller -> known.putAll(teller.of(issued)));
        }
        return lines.stream()
                .map(line -> line.handedOver(known.get(line.document())))
                .toList();
    }

    /** A condition and the values that it names. */
    private record Wanted(String condition, Map<String, Object> values) {

        Wanted and(String further, String name, @Nullable Object value) {
            if (value == null) {
                return this;
            }
            Map<String, Object> all = new HashMap<>(values);
            all.put(name, value);
            return new Wanted(condition + " and " + further, all);
        }
    }

    /** The lines about a quarter that is asked for; if there are none, those that mention it. */
    private Wanted wanted(Collection<UUID> bodies, RegisterFilter filter) {
        String typed = Objects.requireNonNull(filter.words());
        Wanted mentioning = wanted(bodies, filter, SearchedLine.wanted(typed));
        Wanted about = wanted(bodies, filter, SearchedLine.wantedAbout(typed));
        return about.equals(mentioning) || !isAnyLine(about) ? mentioning : about;
    }

    private boolean isAnyLine(Wanted wanted) {
        return database.sql("select exists (select 1" + FROM + wanted.condition() + ")")
                .params(wanted.values())
                .query(Boolean.class)
                .single();
    }

    private static Wanted wanted(Collection<UUID> bodies, RegisterFilter filter, String words) {
        List<UUID> among = new ArrayList<>(bodies);
        // one body by its name and not as one of several: only so do the lines come out of the index in order
        Wanted all = among.size() == 1
                ? new Wanted("e.body = :bodies", Map.of("bodies", among.get(0)))
                : new Wanted("e.body = any(:bodies)", Map.of("bodies", among.toArray(UUID[]::new)));
        return all.and("e.body = :body", "body", filter.body())
                .and(
                        "array_to_tsvector(string_to_array(trim(e.words), ' ')) @@ cast(:words as tsquery)",
                        "words",
                        words.isEmpty() ? null : words)
                .and("s.type_code = :type", "type", filter.type())
                .and("s.span = :span", "span", filter.span())
                .and(
                        "e.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and("e.date >= :from", "from", filter.from())
                .and("e.date <= :to", "to", filter.to());
    }

    private static RegisterLine line(ResultSet row, int ignored) throws SQLException {
        OffsetDateTime issued = row.getObject("issued_at", OffsetDateTime.class);
        Instant issuedAt = issued == null ? null : issued.toInstant();
        return new RegisterLine(
                row.getObject("entry_id", UUID.class),
                row.getObject("body", UUID.class),
                row.getString("type_code"),
                row.getString("span"),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getObject("document", UUID.class),
                row.getString("notation"),
                row.getObject("date", LocalDate.class),
                row.getString("type_name"),
                row.getString("subject"),
                row.getString("signer"),
                row.getString("recipients"),
                row.getString("kept_by"),
                row.getObject("copies", Integer.class),
                row.getString("note"),
                row.getString("void_reason"),
                issuedAt,
                null);
    }
}
