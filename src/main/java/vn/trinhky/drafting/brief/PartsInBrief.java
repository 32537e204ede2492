package vn.trinhky.drafting.brief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** Counts parts and finds those that units have in hand. */
@Component
public class PartsInBrief {

    private final JdbcClient database;

    PartsInBrief(JdbcClient database) {
        this.database = database;
    }

    /** The ids of the parts that some units are writing or approving now, of all rounds. */
    @Transactional(readOnly = true)
    public List<UUID> inHand(Collection<UnitId> units) {
        return database.sql("""
                        select submission_id from submission
                        where unit_id = any (?) and state in ('DRAFT', 'AWAITING_APPROVAL')""")
                .param(units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** How many units have submitted, by round; units that are asked no longer do not count. */
    @Transactional(readOnly = true)
    public Map<RoundId, Sent> sent(Collection<RoundId> rounds) {
        return database
                .sql("""
                        select round_id, count(*) filter (where times_submitted > 0) as sent, count(*) as asked from submission
                        where round_id = any (?) and state <> 'WITHDRAWN' group by round_id""")
                .param(rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query((row, rank) -> Map.entry(
                        new RoundId(row.getObject("round_id", UUID.class)),
                        new Sent(row.getInt("sent"), row.getInt("asked"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many units of a round wait for an answer to their wish for more time, and since when; rounds without such are left out. */
    @Transactional(readOnly = true)
    public Map<RoundId, WantedTime> wantedTime(Collection<RoundId> rounds) {
        return database
                .sql("""
                        select round_id, count(*) as units, min(asked_at) as since from extension_request
                        where round_id = any (?) and state = 'OPEN' group by round_id""")
                .param(rounds.stream().map(RoundId::value).toArray(UUID[]::new))
                .query((row, rank) -> Map.entry(
                        new RoundId(row.getObject("round_id", UUID.class)),
                        new WantedTime(
                                row.getInt("units"), row.getTimestamp("since").toInstant())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
