package vn.trinhky.regime.timing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.regime.RegimeId;

/** All versions of all timings. */
@Component
class TimingRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    TimingRows(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<TimingVersion> of(RegimeId regime) {
        return database.sql("select * from regime_timing where regime_id = ? order by number desc")
                .param(regime.value())
                .query(TimingRows::version)
                .list();
    }

    /** What is in force, by regime. */
    Map<RegimeId, RegimeTiming> inForce() {
        Map<RegimeId, RegimeTiming> found = new LinkedHashMap<>();
        database.sql("select distinct on (regime_id) * from regime_timing order by regime_id, number desc")
                .query(row -> {
                    found.put(
                            new RegimeId(row.getObject("regime_id", UUID.class)),
                            version(row, 0).timing());
                });
        return found;
    }

    /** @return false if the number is taken */
    boolean add(RegimeId regime, TimingVersion version) {
        return database.sql("""
                                insert into regime_timing (regime_id, number, timing, changed_by, changed_at)
                                values (?, ?, ?::jsonb, ?, ?) on conflict do nothing""")
                        .param(regime.value())
                        .param(version.number())
                        .param(JSON.writeValueAsString(version.timing()))
                        .param(version.changedBy())
                        .param(version.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static TimingVersion version(ResultSet row, int rank) throws SQLException {
        return new TimingVersion(
                row.getInt("number"),
                JSON.readValue(row.getString("timing"), RegimeTiming.class),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
