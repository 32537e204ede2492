package vn.trinhky.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/**
 * Notes every change to what is added up, so that sums which were worked out before are known to be old.
 *
 * <p>A note is a new row and not a number that goes up: two units that hand over at the same moment do not wait for each
 * other, and the count of rows tells both apart.
 */
@Component
public class Ledger {

    private final JdbcClient database;

    Ledger(JdbcClient database) {
        this.database = database;
    }

    /** The name of a period's figures. */
    public static String of(ReportingPeriod period) {
        return "Q" + period.inOrder();
    }

    /** The name of a year's targets. */
    public static String ofTargets(int year) {
        return "Y" + year;
    }

    /** Lets the hand-overs of one unit's figures of a period follow each other; those of others go on beside it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(RegimeId regime, ReportingPeriod period, UnitId unit) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(regime.value() + of(period) + unit.value())
                .query(String.class)
                .single();
    }

    /** Notes that a unit's figures of a period changed, in the transaction that changes them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(RegimeId regime, ReportingPeriod period, UnitId unit) {
        database.sql("insert into figure_change (regime_id, ledger, unit_id) values (?, ?, ?)")
                .params(regime.value(), of(period), unit.value())
                .update();
    }

    /** Notes that targets of an indicator were assigned. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteTargets(IndicatorId indicator, int year) {
        database.sql(
                        "insert into figure_change (regime_id, ledger) select regime_id, ? from indicator where indicator_id = ?")
                .params(ofTargets(year), indicator.value())
                .update();
    }

    /** How often it was changed. */
    @Transactional(readOnly = true)
    public long changes(RegimeId regime, String ledger) {
        return database.sql("select count(*) from figure_change where regime_id = ? and ledger = ?")
                .params(regime.value(), ledger)
                .query(Long.class)
                .single();
    }

    /**
     * How often the figures of a period were changed by units whose ids begin with the same six bits, by those bits; a block
     * that is not in the map was never changed.
     */
    @Transactional(readOnly = true)
    public Map<Integer, Long> changesByBlock(RegimeId regime, ReportingPeriod period) {
        Map<Integer, Long> changes = new HashMap<>();
        database.sql("""
                        select get_byte(uuid_send(unit_id), 0) / 4 as block, count(*) as changes from figure_change
                        where regime_id = ? and ledger = ? and unit_id is not null group by 1""").params(regime.value(), of(period)).query(row -> {
            changes.put(row.getInt("block"), row.getLong("changes"));
        });
        return changes;
    }

    /** Units that have handed figures over for a period and are not among some others. */
    @Transactional(readOnly = true)
    public List<UnitId> unitsBeside(Collection<UnitId> others, RegimeId regime, ReportingPeriod period) {
        return database
                .sql("""
                        select distinct unit_id from figure_change
                        where regime_id = ? and ledger = ? and unit_id is not null and not unit_id = any (?)""")
                .params(
                        regime.value(),
                        of(period),
                        others.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }
}
