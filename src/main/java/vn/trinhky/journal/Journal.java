package vn.trinhky.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Appends milestones to the chain of a dossier, reads them and checks the chain. Nothing is ever changed or removed. */
@Component
public class Journal {

    /** Who acts when nobody pressed a button. */
    public static final String SYSTEM = "Trình Ký";

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Journal(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a milestone, in the transaction of the verb that reached it: both happen or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID dossier, String actor, Milestone milestone, Map<String, String> details) {
        Head head = lockHead(dossier);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        JournalEntry entry = JournalEntry.after(
                head.hash(), dossier, head.length() + 1, now, actor, milestone.name(), Map.copyOf(details));
        insert(entry);
        database.sql("update journal_chain set length = ?, head = ? where dossier_id = ?")
                .params(entry.position(), entry.hash(), dossier)
                .update();
    }

    /** The entries of a dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> entries(UUID dossier) {
        return database.sql("select * from journal_entry where dossier_id = ? order by position")
                .param(dossier)
                .query(this::entry)
                .list();
    }

    /** Reads the whole chain again and says where it breaks, if it does. */
    @Transactional(readOnly = true)
    public ChainVerdict verify(UUID dossier) {
        List<JournalEntry> entries = entries(dossier);
        String previous = JournalEntry.BEGINNING;
        for (int i = 0; i < entries.size(); i++) {
            JournalEntry entry = entries.get(i);
            if (entry.position() != i + 1 || !entry.previous().equals(previous) || !entry.isIntact()) {
                return ChainVerdict.brokenAt(i + 1);
            }
            previous = entry.hash();
        }
        Head head = head(dossier);
        boolean ends = head.length() == entries.size() && head.hash().equals(previous);
        return ends ? ChainVerdict.whole(entries.size(), previous) : ChainVerdict.brokenAt(entries.size() + 1);
    }

    private Head lockHead(UUID dossier) {
        database.sql("insert into journal_chain values (?, 0, ?) on conflict do nothing")
                .params(dossier, JournalEntry.BEGINNING)
                .update();
        return database.sql("select length, head from journal_chain where dossier_id = ? for update")
                .param(dossier)
                .query((row, n) -> new Head(row.getInt("length"), row.getString("head")))
                .single();
    }

    private Head head(UUID dossier) {
        return database.sql("select length, head from journal_chain where dossier_id = ?")
                .param(dossier)
                .query((row, n) -> new Head(row.getInt("length"), row.getString("head")))
                .optional()
                .orElse(new Head(0, JournalEntry.BEGINNING));
    }

    private void insert(JournalEntry entry) {
        database.sql("""
                insert into journal_entry (dossier_id, position, at, actor, milestone, details, previous, hash)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        entry.dossier(),
                        entry.position(),
                        Timestamp.from(entry.at()),
                        entry.actor(),
                        entry.milestone(),
                        json.writeValueAsString(entry.details()),
                        entry.previous(),
                        entry.hash())
                .update();
    }

    private JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getObject("dossier_id", UUID.class),
                row.getInt("position"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("milestone"),
                json.readValue(row.getString("details"), DETAILS),
                row.getString("previous"),
                row.getString("hash"));
    }

    private record Head(int length, String hash) {}
}
