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

    private static final String ASKED = """
             from submission s join unit u on u.unit_id = s.unit_id
            where s.round_id = any (:rounds) and s.state <> 'WITHDRAWN' and (:kind::text is null or u.kind = :kind)
            """;

    private static final String WORST = """
            select f.unit_id from punctuality_fact f join unit u on u.unit_id = f.unit_id
            where f.round_id = any (:rounds) and (:kind::text is null or u.kind = :kind)
            group by f.unit_id, u.name
            order by count(*) filter (where f.sent_on > f.due
                or f.sent_on is null and (f.number > 0 or f.due < :today)) desc, u.name collate "vi-x-icu", f.unit_id
            limit :most offset :offset""";

    private final JdbcClient database;

    UnitPages(JdbcClient database) {
        this.database = database;
    }

    int count(Collection<RoundId> rounds, @Nullable UnitKind kind) {
        return asked("select count(distinct s.unit_id)" + ASKED, rounds, kind)
                .query(Integer.class)
                .single();
    }

    /** @param most how many, the first after {@code offset} */
    List<UnitId> on(Collection<RoundId> rounds, Look look, int most, int offset, LocalDate today) {
        String byName = "select s.unit_id" + ASKED
                + "group by s.unit_id, u.name order by u.name collate \"vi-x-icu\", s.unit_id limit :most offset :offset";
        JdbcClient.StatementSpec statement = asked(look.order() == Look.Order.WORST ? WORST : byName, rounds, look.kind())
                .param("most", most)
                .param("offset", offset);
        return (look.order() == Look.Order.WORST ? statement.param("today", today) : statement)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<RoundId> rounds, @Nullable UnitKind kind) {
        return database.sql(sql)
                .param("rounds", rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .param("kind", kind == null ? null : kind.name());
    }
}
