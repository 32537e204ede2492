package vn.trinhky.notice.chase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Who was chased when and by whom; pages ask it as {@code @chases}. */
@Component
public class Chases {

    private static final String LAST = """
            select distinct on (unit_id) unit_id, chased_at, chased_by, count(*) over (partition by unit_id) as times
            from chased_unit where round_id = :round %s order by unit_id, chased_at desc""";

    private final JdbcClient database;

    Chases(JdbcClient database) {
        this.database = database;
    }

    /** The last chase of every unit of a round that was ever chased. */
    @Transactional(readOnly = true)
    public Map<UnitId, LastChase> lastIn(RoundId round) {
        return last(database.sql(LAST.formatted("")).param("round", round.value()));
    }

    /** The last chase of those of some units that were ever chased. */
    @Transactional(readOnly = true)
    public Map<UnitId, LastChase> lastOf(RoundId round, Collection<UnitId> units) {
        return last(database.sql(LAST.formatted("and unit_id = any (:units)"))
                .param("round", round.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new)));
    }

    private static Map<UnitId, LastChase> last(StatementSpec asked) {
        return asked
                .query((row, n) -> new LastChase(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("chased_at", OffsetDateTime.class).toInstant(),
                        row.getString("chased_by"),
                        row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(LastChase::unit, Function.identity()));
    }

    void add(RoundId round, Collection<UnitId> units, @Nullable String words, Officer officer, Instant at) {
        database.sql("""
                        insert into chased_unit (round_id, unit_id, chased_at, chased_by, words)
                        select :round, unit, :at, :by, :words from unnest(:units::uuid[]) as unit""")
                .param("round", round.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", officer.fullName())
                .param("words", words)
                .update();
    }
}
