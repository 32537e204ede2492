package vn.trinhky.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.web.NotHere;

/** What a regime counts, and what its units are to reach. */
@Component
public class Indicators {

    private final IndicatorBook book;
    private final Ledger ledger;
    private final JdbcClient database;

    Indicators(IndicatorBook book, Ledger ledger, JdbcClient database) {
        this.book = book;
        this.ledger = ledger;
        this.database = database;
    }

    /** In their order in the regime's form. */
    @Transactional(readOnly = true)
    public List<Indicator> of(RegimeId regime) {
        return book.findByRegimeOrderByPosition(regime);
    }

    /** @throws NotHere if the regime does not count that */
    @Transactional(readOnly = true)
    public Indicator byCode(RegimeId regime, String code) {
        return of(regime).stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** Takes an indicator into its regime. */
    @Transactional
    public Indicator introduce(Indicator indicator) {
        return book.saveAndFlush(indicator);
    }

    /**
     * Gives an indicator another meaning from a period on.
     *
     * @throws DefinitionTooEarly unless it begins after all definitions that there are
     */
    @Transactional
    public void redefine(RegimeId regime, String code, Definition next) {
        byCode(regime, code).redefine(next);
    }

    /** Says what a unit is to reach in a year; a later word replaces the earlier one. */
    @Transactional
    public void assign(IndicatorId indicator, UnitId unit, int year, BigDecimal target) {
        ledger.noteTargets(indicator, year);
        database.sql("""
                        insert into figure_target (indicator_id, unit_id, year, amount) values (?, ?, ?, ?)
                        on conflict (indicator_id, year, unit_id) do update set amount = excluded.amount""").params(indicator.value(), unit.value(), year, target).update();
    }

    /** Takes a target back. */
    @Transactional
    public void withdrawTarget(IndicatorId indicator, UnitId unit, int year) {
        ledger.noteTargets(indicator, year);
        database.sql("delete from figure_target where indicator_id = ? and unit_id = ? and year = ?")
                .params(indicator.value(), unit.value(), year)
                .update();
    }

    /** Every unit's target of an indicator for a year. */
    @Transactional(readOnly = true)
    public Map<UnitId, BigDecimal> targets(IndicatorId indicator, int year) {
        Map<UnitId, BigDecimal> targets = new HashMap<>();
        database.sql("select unit_id, amount from figure_target where indicator_id = ? and year = ?")
                .params(indicator.value(), year)
                .query(row -> {
                    targets.put(new UnitId(row.getObject(1, UUID.class)), row.getBigDecimal(2));
                });
        return targets;
    }

    /** The targets of some units for a year; an indicator or unit without one is not in the map. */
    @Transactional(readOnly = true)
    public Map<IndicatorId, Map<UnitId, BigDecimal>> targets(RegimeId regime, int year, Collection<UnitId> units) {
        Map<IndicatorId, Map<UnitId, BigDecimal>> targets = new HashMap<>();
        database.sql("""
                        select t.indicator_id, t.unit_id, t.amount from figure_target t
                        join indicator i using (indicator_id)
                        where i.regime_id = ? and t.year = ? and t.unit_id = any (?)""")
                .params(regime.value(), year, units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    targets.computeIfAbsent(new IndicatorId(row.getInt(1)), id -> new HashMap<>())
                            .put(new UnitId(row.getObject(2, UUID.class)), row.getBigDecimal(3));
                });
        return targets;
    }
}
