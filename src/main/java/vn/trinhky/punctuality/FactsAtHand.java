package vn.trinhky.punctuality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RoundId;

/**
 * The facts of thousands of units in many rounds, for boards. What {@link Facts} says is kept in a table; whatever facts are made
 * of tells by triggers whose have moved, so that nobody who changes a part has to know about boards. A reader calls {@link
 * #catchUp} first and then sees what was so when she called it.
 */
@Component
public class FactsAtHand {

    private static final String RECKONED_AGAIN = """
            with now as materialized (
                select f.* from punctuality_facts(:rounds) f
                where f.round_id = any (:whole) or f.unit_id = any (:units)),
            gone as (
                delete from fact_at_hand h
                where h.round_id = any (:rounds) and (h.round_id = any (:whole) or h.unit_id = any (:units))
                    and not exists (select from now n where n.round_id = h.round_id and n.unit_id = h.unit_id))
            insert into fact_at_hand as kept (round_id, unit_id, number, due, sent_on, opened, content, returns)
            select round_id, unit_id, number, due, sent_on, opened, content, returns from now
            on conflict (round_id, unit_id) do update
                set number = excluded.number, due = excluded.due, sent_on = excluded.sent_on,
                    opened = excluded.opened, content = excluded.content, returns = excluded.returns
                where kept.* is distinct from excluded.*""";

    private final JdbcClient database;
    private final WorkingCalendar calendar;

    FactsAtHand(JdbcClient database, WorkingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Facts that are the same for several units. @param atOnce see {@link Fact#isAcceptedAtOnce} */
    public record Alike(
            RoundId round, UnitKind kind, Timing timing, boolean opened, Content content, boolean atOnce, int units) {}

    /** @param unit null for all of the round */
    private record Moved(UUID round, @Nullable UUID unit) {}

    /**
     * Reckons again what has moved in these rounds. One at a time does it: two who take the same marks in another order would stand
     * in each other's way. Whoever finds nothing moved waits for nobody.
     */
    @Transactional
    public void catchUp(Collection<RoundId> rounds) {
        if (!hasMoved(rounds)) {
            return;
        }
        database.sql("lock table fact_at_hand in share row exclusive mode").update();
        List<Moved> moved = database.sql("delete from fact_moved where round_id = any (?) returning round_id, unit_id")
                .params((Object) Facts.ids(rounds))
                .query((row, rank) -> new Moved(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        if (!moved.isEmpty()) {
            reckonAgain(moved);
        }
    }

    private boolean hasMoved(Collection<RoundId> rounds) {
        return database.sql("select exists (select from fact_moved where round_id = any (?))")
                .params((Object) Facts.ids(rounds))
                .query(Boolean.class)
                .single();
    }

    private void reckonAgain(List<Moved> moved) {
        database.sql(RECKONED_AGAIN)
                .param("rounds", moved.stream().map(Moved::round).distinct().toArray(UUID[]::new))
                .param(
                        "whole",
                        moved.stream()
                                .filter(one -> one.unit() == null)
                                .map(Moved::round)
                                .distinct()
                                .toArray(UUID[]::new))
                .param(
                        "units",
                        moved.stream()
                                .map(Moved::unit)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(UUID[]::new))
                .update();
    }

    /** Some units in some rounds. */
    @Transactional(readOnly = true)
    public List<Fact> of(Collection<RoundId> rounds, Collection<UnitId> units) {
        WorkingDays days = calendar.days();
        return database.sql("select " + Facts.FACT
                        + " from fact_at_hand f where f.round_id = any (?) and f.unit_id = any (?)")
                .params(Facts.ids(rounds), units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, rank) -> Facts.fact(row, days))
                .list();
    }

    /** How many units share which facts, by round and kind of unit: thousands of units are some dozens of lines. */
    @Transactional(readOnly = true)
    public List<Alike> counted(Collection<RoundId> rounds) {
        WorkingDays days = calendar.days();
        return database.sql("""
                        select f.round_id, u.kind, f.due, f.sent_on, f.number > 0 as ended, f.opened, f.content,
                            f.sent_on is not null and f.returns = 0 as at_once, count(*) as units
                        from fact_at_hand f join unit u on u.unit_id = f.unit_id
                        where f.round_id = any (?)
                        group by 1, 2, 3, 4, 5, 6, 7, 8""")
                .params((Object) Facts.ids(rounds))
                .query((row, rank) -> alike(row, days))
                .list();
    }

    private static Alike alike(ResultSet row, WorkingDays days) throws SQLException {
        return new Alike(
                new RoundId(row.getObject("round_id", UUID.class)),
                UnitKind.valueOf(row.getString("kind")),
                Facts.timing(row, row.getBoolean("ended"), days),
                row.getBoolean("opened"),
                Content.valueOf(row.getString("content")),
                row.getBoolean("at_once"),
                row.getInt("units"));
    }
}
