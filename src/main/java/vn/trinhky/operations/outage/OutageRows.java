package vn.trinhky.operations.outage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.regime.RoundId;

/** The rows of heartbeat, outages and credits. */
@Component
class OutageRows {

    private final JdbcClient database;

    OutageRows(JdbcClient database) {
        this.database = database;
    }

    /** When the application was seen last, locked until the transaction ends; empty if it never was. */
    Optional<Instant> lastBeat() {
        return database.sql("select at from heartbeat for update")
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void beat(Instant at) {
        database.sql("insert into heartbeat (at) values (?) on conflict (only_row) do update set at = excluded.at")
                .param(utc(at))
                .update();
    }

    Outage add(Instant began, Instant ended) {
        Outage outage = new Outage(UUID.randomUUID(), began, ended);
        database.sql("insert into outage (outage_id, began_at, ended_at) values (?, ?, ?)")
                .params(outage.id(), utc(began), utc(ended))
                .update();
        return outage;
    }

    Outage one(UUID id) {
        return database.sql("select * from outage where outage_id = ?")
                .param(id)
                .query(OutageRows::outage)
                .single();
    }

    List<Outage> newest(int most) {
        return database.sql("select * from outage order by began_at desc limit ?")
                .param(most)
                .query(OutageRows::outage)
                .list();
    }

    /** Whether it was not there: each round gets its time back once for an outage. */
    boolean credit(Outage outage, RoundId round, Instant at) {
        return database.sql("insert into outage_credit values (?, ?, ?) on conflict do nothing")
                        .params(outage.id(), round.value(), utc(at))
                        .update()
                == 1;
    }

    /** For which outages the units of a round got time back, the latest first. */
    List<Outage> creditedTo(RoundId round) {
        return database.sql("""
                        select o.* from outage o join outage_credit c using (outage_id)
                        where c.round_id = ? order by began_at desc""").param(round.value()).query(OutageRows::outage).list();
    }

    /** In which rounds units got time back for some outages, by the outage's id. */
    Map<UUID, List<RoundId>> roundsOf(Collection<Outage> outages) {
        Map<UUID, List<RoundId>> found = new HashMap<>();
        database.sql("select outage_id, round_id from outage_credit where outage_id = any (:ids) order by credited_at")
                .param("ids", outages.stream().map(Outage::id).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("outage_id", UUID.class), id -> new ArrayList<>())
                            .add(new RoundId(row.getObject("round_id", UUID.class)));
                });
        return found;
    }

    private static Outage outage(ResultSet row, int n) throws SQLException {
        return new Outage(
                row.getObject("outage_id", UUID.class),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
