package vn.trinhky.incoming.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.register.SearchedLine;

/** Finds lines of the registers of incoming documents of some units. */
@Component
class IncomingBook {

    private static final String LINES = """
            select d.document_id, d.unit_id, d.year, d.entered_on, d.number, d.author, d.code, d.dated, d.type_name, d.subject,
                p.full_name, (d.assigned_at at time zone 'Asia/Ho_Chi_Minh')::date as transferred_on,
                (d.taken_at at time zone 'Asia/Ho_Chi_Minh')::date as taken_on, d.note
            """;
    private static final String FROM =
            " from incoming_document d left join person p on p.person_id = d.assignee where ";
    private static final String NEWEST_FIRST = " order by d.year desc, d.number desc, d.unit_id";
    private static final String AS_NUMBERED = " order by d.unit_id, d.year, d.number";

    private final JdbcClient database;

    IncomingBook(JdbcClient database) {
        this.database = database;
    }

    /**
     * A page of the lines that a filter lets through, newest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public FoundLines find(UUID[] units, BookFilter filter, int page) {
        Wanted wanted = wanted(units, filter);
        int all = database.sql("select count(*)" + FROM + wanted.condition())
                .params(wanted.values())
                .query(Integer.class)
                .single();
        int skipped = (page - 1) * FoundLines.ON_A_PAGE;
        return new FoundLines(read(wanted, NEWEST_FIRST, FoundLines.ON_A_PAGE, skipped), page, all);
    }

    /** All lines that a filter lets through, as a book is written: unit by unit, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<BookLine> inOrder(UUID[] units, BookFilter filter, int most) {
        return read(wanted(units, filter), AS_NUMBERED, most, 0);
    }

    /** The years that have a register, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(UUID[] units) {
        return database.sql("select distinct year from incoming_series where unit_id = any(:units) order by year desc")
                .param("units", units)
                .query(Integer.class)
                .list();
    }

    private List<BookLine> read(Wanted wanted, String order, int most, int skipped) {
        return database.sql(LINES + FROM + wanted.condition() + order + " limit :most offset :skipped")
                .params(wanted.values())
                .param("most", most)
                .param("skipped", skipped)
                .query(IncomingBook::line)
                .list();
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

    private static Wanted wanted(UUID[] units, BookFilter filter) {
        String words = SearchedLine.wanted(String.valueOf(filter.words()));
        return new Wanted("d.number is not null and d.unit_id = any(:units)", Map.of("units", units))
                .and("d.unit_id = :unit", "unit", filter.unit())
                .and("d.year = :year", "year", filter.year())
                .and(
                        "array_to_tsvector(string_to_array(trim(d.words), ' ')) @@ cast(:words as tsquery)",
                        "words",
                        words.isEmpty() ? null : words)
                .and("d.entered_on >= :from", "from", filter.from())
                .and("d.entered_on <= :to", "to", filter.to());
    }

    private static BookLine line(ResultSet row, int rank) throws SQLException {
        return new BookLine(
                row.getObject("document_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getInt("year"),
                row.getObject("entered_on", LocalDate.class),
                row.getInt("number"),
                row.getString("author"),
                row.getString("code"),
                row.getObject("dated", LocalDate.class),
                row.getString("type_name"),
                row.getString("subject"),
                row.getString("full_name"),
                row.getObject("transferred_on", LocalDate.class),
                row.getObject("taken_on", LocalDate.class),
                row.getString("note"));
    }
}
