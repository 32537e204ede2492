package vn.trinhky.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.UnitId;

/** Reads what the notices say. */
@Component
class RulingRows {

    private final JdbcClient database;

    RulingRows(JdbcClient database) {
        this.database = database;
    }

    /** Another one after each change; a change that is taken back leaves none behind. */
    UUID stamp() {
        return database.sql("select stamp from calendar_stamp").query(UUID.class).single();
    }

    /** For the whole country first, then for single bodies; among these in the order in which they were entered. */
    List<RulingInForce> inForce() {
        return database.sql("""
                        select r.kind, r.first_day, r.last_day, r.remark, n.notice_id, n.settled_year, n.unit_id, n.confirmed
                        from calendar_notice n join calendar_ruling r using (notice_id)
                        where n.removed_at is null
                        order by n.unit_id is not null, n.entered_at, n.notice_id, r.first_day""")
                .query((row, rank) -> ruling(row))
                .list();
    }

    private static RulingInForce ruling(ResultSet row) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new RulingInForce(
                new Ruling(
                        Ruling.Kind.valueOf(row.getString("kind")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("remark")),
                row.getObject("notice_id", UUID.class),
                row.getInt("settled_year"),
                unit == null ? null : new UnitId(unit),
                row.getBoolean("confirmed"));
    }
}
