package vn.trinhky.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /** How many entries are read at once; one has about 500 bytes. */
    public static final int AT_A_TIME = 1000;

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
        recordEach(dossier, actor, milestone, List.of(details));
    }

    /** As {@link #record}, the same milestone with each of these details, one entry after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordEach(UUID dossier, String actor, Milestone milestone, List<Map<String, String>> details) {
        Head head = lockHead(dossier);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<JournalEntry> entries = new ArrayList<>();
        for (Map<String, String> one : details) {
            JournalEntry entry = JournalEntry.after(
                    head.hash(), dossier, head.length() + 1, now, actor, milestone.name(), Map.copyOf(one));
            entries.add(entry);
            head = new Head(entry.position(), entry.hash());
        }
        insert(entries);
        database.sql("update journal_chain set length = ?, head = ? where dossier_id = ?")
                .params(head.length(), head.hash(), dossier)
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

    /** The next entries behind a position, oldest first, {@link #AT_A_TIME} at most. */
    @Transactional(readOnly = true)
    public List<JournalEntry> after(UUID dossier, int position) {
        return database.sql("""
                        select * from journal_entry where dossier_id = ? and position > ?
                        order by position limit ?""")
                .params(dossier, position, AT_A_TIME)
                .query(this::entry)
                .list();
    }

    /** The entries of one kind, newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> newest(UUID dossier, Milestone milestone, int most) {
        return database.sql("""
                        select * from journal_entry where dossier_id = ? and milestone = ?
                        order by position desc limit ?""")
                .params(dossier, milestone.name(), most)
                .query(this::entry)
                .list();
    }

    /**
     * Reads the whole chain again and says where it breaks, if it does. What is added while it reads is left to the next
     * check.
     */
    @Transactional(readOnly = true)
    public ChainVerdict verify(UUID dossier) {
        Head head = head(dossier);
        String previous = JournalEntry.BEGINNING;
        int read = 0;
        while (read < head.length()) {
            List<JournalEntry> some = after(dossier, read);
            if (some.isEmpty()) {
                return ChainVerdict.brokenAt(read + 1);
            }
            for (JournalEntry entry : some.subList(0, Math.min(some.size(), head.length() - read))) {
                read++;
                if (entry.position() != read || !entry.previous().equals(previous) || !entry.isIntact()) {
                    return ChainVerdict.brokenAt(read);
                }
                previous = entry.hash();
            }
        }
        boolean ends = head.hash().equals(previous) && !isLongerThanItsHead(dossier, head);
        return ends ? ChainVerdict.whole(read, previous) : ChainVerdict.brokenAt(read + 1);
    }

    /** An entry behind the head that did not come with a new head was not written by us. */
    private boolean isLongerThanItsHead(UUID dossier, Head head) {
        return !after(dossier, head.length()).isEmpty() && head(dossier).equals(head);
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

    /** Entries of one moment, as one statement. */
    private void insert(List<JournalEntry> entries) {
        JournalEntry first = entries.get(0);
        database.sql("""
                insert into journal_entry (dossier_id, position, at, actor, milestone, details, previous, hash)
                select ?, t.position, ?, ?, ?, t.details::jsonb, t.previous, t.hash
                from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as t (position, details, previous, hash)""")
                .params(
                        first.dossier(),
                        Timestamp.from(first.at()),
                        first.actor(),
                        first.milestone(),
                        entries.stream().map(JournalEntry::position).toArray(Integer[]::new),
                        texts(entries, entry -> json.writeValueAsString(entry.details())),
                        texts(entries, JournalEntry::previous),
                        texts(entries, JournalEntry::hash))
                .update();
    }

    private static String[] texts(List<JournalEntry> entries, Function<JournalEntry, String> column) {
        return entries.stream().map(column).toArray(String[]::new);
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
