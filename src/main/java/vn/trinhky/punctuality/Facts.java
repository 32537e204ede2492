package vn.trinhky.punctuality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Reads the facts: kept ones as they were kept or corrected, those of open collections as they are now. */
@Component
public class Facts {

    static final String FACT = "f.round_id, f.unit_id, f.number, f.due, f.sent_on, f.opened, f.content, f.returns";

    private final JdbcClient database;
    private final WorkingCalendar calendar;

    Facts(JdbcClient database, WorkingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** All units of a round. */
    @Transactional(readOnly = true)
    public List<Fact> of(RoundId round) {
        return database.sql("select " + FACT + " from punctuality_facts(?) f")
                .params((Object) ids(List.of(round)))
                .query(facts())
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Fact> of(RoundId round, UnitId unit) {
        return database.sql("select " + FACT + " from punctuality_facts(?) f where f.unit_id = ?")
                .params(ids(List.of(round)), unit.value())
                .query(facts())
                .optional();
    }

    /** Some units in some rounds. */
    @Transactional(readOnly = true)
    public List<Fact> of(Collection<RoundId> rounds, Collection<UnitId> units) {
        return database.sql("select " + FACT + " from punctuality_facts(?) f where f.unit_id = any (?)")
                .params(ids(rounds), units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(facts())
                .list();
    }

    static UUID[] ids(Collection<RoundId> rounds) {
        return rounds.stream().map(RoundId::value).toArray(UUID[]::new);
    }

    private RowMapper<Fact> facts() {
        WorkingDays days = calendar.days();
        return (row, rank) -> fact(row, days);
    }

    static Fact fact(ResultSet row, WorkingDays days) throws SQLException {
        int entry = row.getInt("number");
        return new Fact(
                new RoundId(row.getObject("round_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                entry,
                timing(row, entry > 0, days),
                row.getBoolean("opened"),
                Content.valueOf(row.getString("content")),
                row.getInt("returns"));
    }

    static Timing timing(ResultSet row, boolean ended, WorkingDays days) throws SQLException {
        return Timing.of(row.getObject("due", LocalDate.class), row.getObject("sent_on", LocalDate.class), ended, days);
    }
}
