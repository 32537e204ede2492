package vn.trinhky.punctuality.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.Content;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.RoundId;

/** The entries and comments as they are stored; called inside transactions. */
@Component
class RecordBook {

    private static final String ENTRY = """
            select e.round_id, e.unit_id, e.number, e.due, e.sent_on, e.opened, e.content, e.reason, e.entered_by,
                e.entered_at
            from punctuality_entry e""";

    private final JdbcClient database;

    RecordBook(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the facts of a round as they are now; a second time changes nothing. */
    void keep(RoundId round, String by, Instant at) {
        database.sql("""
                        insert into punctuality_entry
                            (round_id, unit_id, number, due, sent_on, opened, current, entered_by, entered_at)
                        select n.round_id, n.unit_id, 1, n.due, n.sent_on, n.opened, true, ?, ?
                        from punctuality_facts(array[?]) n
                        on conflict do nothing""").params(by, Timestamp.from(at), round.value()).update();
    }

    /**
     * The entry that counts, locked until the transaction ends: of two corrections the second sees the first. The first entry
     * is the lock, since whoever waited for the current one would find that it is current no longer.
     */
    Optional<Entry> hold(RoundId round, UnitId unit) {
        database.sql("select 1 from punctuality_entry where round_id = ? and unit_id = ? and number = 1 for update")
                .params(round.value(), unit.value())
                .query(Integer.class)
                .list();
        return database.sql(ENTRY + " where e.round_id = ? and e.unit_id = ? and e.current")
                .params(round.value(), unit.value())
                .query(RecordBook::entry)
                .optional();
    }

    void add(Entry entry) {
        database.sql("update punctuality_entry set current = false where round_id = ? and unit_id = ? and current")
                .params(entry.round().value(), entry.unit().value())
                .update();
        Content content = entry.content();
        database.sql("""
                        insert into punctuality_entry (round_id, unit_id, number, due, sent_on, opened, content, reason,
                            current, entered_by, entered_at)
                        values (:round, :unit, :number, :due, :sent, :opened, :content, :reason, true, :by, :at)""")
                .param("round", entry.round().value())
                .param("unit", entry.unit().value())
                .param("number", entry.number())
                .param("due", entry.due())
                .param("sent", entry.sentOn())
                .param("opened", entry.opened())
                .param("content", content == null ? null : content.name())
                .param("reason", entry.reason())
                .param("by", entry.enteredBy())
                .param("at", Timestamp.from(entry.enteredAt()))
                .update();
    }

    /** All entries of a unit under a regime that were corrected at least once, oldest first. */
    List<Entry> corrected(RegimeId regime, UnitId unit) {
        return database.sql(ENTRY + """
                         join round r on r.round_id = e.round_id
                        where r.regime_id = ? and e.unit_id = ? and exists (select from punctuality_entry c
                            where c.round_id = e.round_id and c.unit_id = e.unit_id and c.number > 1)
                        order by e.round_id, e.number""")
                .params(regime.value(), unit.value())
                .query(RecordBook::entry)
                .list();
    }

    void comment(UnitId unit, Comment comment) {
        database.sql("""
                        insert into punctuality_comment (round_id, unit_id, number, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        comment.round().value(),
                        unit.value(),
                        comment.number(),
                        comment.words(),
                        comment.saidBy(),
                        Timestamp.from(comment.saidAt()))
                .update();
    }

    /** What a unit said about its record under a regime, oldest first. */
    List<Comment> comments(RegimeId regime, UnitId unit) {
        return database.sql("""
                        select c.round_id, c.number, c.words, c.said_by, c.said_at from punctuality_comment c
                        join round r on r.round_id = c.round_id where r.regime_id = ? and c.unit_id = ?
                        order by c.comment_no""")
                .params(regime.value(), unit.value())
                .query((row, number) -> new Comment(
                        new RoundId(row.getObject("round_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("words"),
                        row.getString("said_by"),
                        at(row, "said_at")))
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        @Nullable String content = row.getString("content");
        return new Entry(
                new RoundId(row.getObject("round_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("number"),
                row.getObject("due", LocalDate.class),
                row.getObject("sent_on", LocalDate.class),
                row.getBoolean("opened"),
                content == null ? null : Content.valueOf(content),
                row.getString("reason"),
                row.getString("entered_by"),
                at(row, "entered_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
