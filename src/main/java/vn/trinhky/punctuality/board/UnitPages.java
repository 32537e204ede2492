package vn.trinhky.punctuality.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.RoundId;

/** Which units stand on which page of a board. */
@Component
class UnitPages {

    private static final String NAMES = """
            select u.unit_id, count(*) over () as units from unit u
            where (:kind::text is null or u.kind = :kind) and u.unit_id in (
                select f.unit_id from fact_at_hand f where f.round_id = any (:rounds))
            order by u.name collate "vi-x-icu", u.unit_id limit :most offset :offset""";

    private static final String WORST = """
            select f.unit_id, count(*) over () as units
            from fact_at_hand f join unit u on u.unit_id = f.unit_id
            where f.round_id = any (:rounds) and (:kind::text is null or u.kind = :kind)
            group by f.unit_id, u.name
            order by count(*) filter (where f.sent_on > f.due
                or f.sent_on is null and (f.number > 0 or f.due < :today)) desc, u.name collate "vi-x-icu", f.unit_id
            limit :most offset :offset""";

    private final JdbcClient database;

    UnitPages(JdbcClient database) {
        this.database = database;
    }

    /** Some of the units. @param all how many there are on all pages, 0 behind the last one */
    record Page(List<UnitId> units, int all) {}

    /** @param most how many, the first after {@code offset} */
    Page on(Collection<RoundId> rounds, Look look, int most, int offset, LocalDate today) {
        List<Placed> placed = statement(rounds, look, today)
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> new Placed(new UnitId(row.getObject(1, UUID.class)), row.getInt("units")))
                .list();
        return new Page(
                placed.stream().map(Placed::unit).toList(),
                placed.isEmpty() ? 0 : placed.get(0).all());
    }

    private record Placed(UnitId unit, int all) {}

    private JdbcClient.StatementSpec statement(Collection<RoundId> rounds, Look look, LocalDate today) {
        return look.order() == Look.Order.WORST
                ? asked(WORST, rounds, look.kind()).param("today", today)
                : asked(NAMES, rounds, look.kind());
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<RoundId> rounds, @Nullable UnitKind kind) {
        return database.sql(sql)
                .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .param("kind", kind == null ? null : kind.name());
    }
}
