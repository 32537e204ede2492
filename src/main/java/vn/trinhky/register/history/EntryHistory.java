package vn.trinhky.register.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what to the lines of the register, and when. Only ever added to; the database refuses anything else. */
@Component
public class EntryHistory {

    private final JdbcClient database;

    EntryHistory(JdbcClient database) {
        this.database = database;
    }

    /** Writes in the caller's transaction; the line itself has to be there. */
    public void note(UUID entry, EntryChange change) {
        database.sql("insert into register_change (entry_id, at, who, what, before, after) values (?, ?, ?, ?, ?, ?)")
                .param(entry)
                .param(OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
                .param(change.who())
                .param(change.what().name())
                .param(change.before())
                .param(change.after())
                .update();
    }

    /** What happened to a line, the latest first. */
    public List<EntryChange> of(UUID entry) {
        return database.sql(
                        "select at, who, what, before, after from register_change where entry_id = ? order by change_id desc")
                .param(entry)
                .query(EntryHistory::change)
                .list();
    }

    private static EntryChange change(ResultSet row, int ignored) throws SQLException {
        return new EntryChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                EntryChange.What.valueOf(row.getString("what")),
                row.getString("before"),
                row.getString("after"));
    }
}
