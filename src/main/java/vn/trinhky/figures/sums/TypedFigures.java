package vn.trinhky.figures.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** Adds up in the database what units have submitted. */
@Component
class TypedFigures {

    /** One range of the index for each indicator and period: no sort, no hash, and the planner has nothing to guess. */
    static final String OF_ALL = """
            select i.id as indicator_id, p.period, s.amount, s.told
            from unnest(?::int[]) i (id) cross join unnest(?::smallint[]) p (period)
            cross join lateral (
                select sum(v.amount) as amount, count(*)::int as told from figure_value v
                where v.period = p.period and v.indicator_id = i.id and v.current) s
            where s.told > 0""";

    /**
     * One range of the other index for each unit and period. The offset keeps the planner from joining the other way round:
     * it cannot know how few units are asked for, and would read the whole period.
     */
    static final String OF_SOME = """
            select v.indicator_id, p.period, sum(v.amount) as amount, count(*)::int as told
            from unnest(?::uuid[]) u (id) cross join unnest(?::smallint[]) p (period)
            cross join lateral (
                select v.indicator_id, v.amount from figure_value v
                where v.period = p.period and v.unit_id = u.id and v.current offset 0) v
            where v.indicator_id = any (?::int[])
            group by v.indicator_id, p.period""";

    /** The same index, one range for each block of units. */
    static final String OF_BLOCKS = """
            select b.block, v.indicator_id, p.period, sum(v.amount) as amount, count(*)::int as told
            from unnest(?::int[], ?::uuid[], ?::uuid[]) b (block, first, last) cross join (select ?::smallint) p (period)
            cross join lateral (
                select v.indicator_id, v.amount from figure_value v
                where v.period = p.period and v.unit_id between b.first and b.last and v.current offset 0) v
            where v.indicator_id = any (?::int[])
            group by b.block, v.indicator_id, p.period""";

    static final String OF_SOME_IN_BLOCKS = """
            select u.block, v.indicator_id, p.period, sum(v.amount) as amount, count(*)::int as told
            from unnest(?::int[], ?::uuid[]) u (block, id) cross join (select ?::smallint) p (period)
            cross join lateral (
                select v.indicator_id, v.amount from figure_value v
                where v.period = p.period and v.unit_id = u.id and v.current offset 0) v
            where v.indicator_id = any (?::int[])
            group by u.block, v.indicator_id, p.period""";

    static final String BY_UNIT = """
            select unit_id, indicator_id, period, amount from figure_value
            where period = any (?::smallint[]) and indicator_id = any (?::int[]) and current""";

    static final String BY_SOME_UNITS = """
            select u.id as unit_id, v.indicator_id, p.period, v.amount
            from unnest(?::uuid[]) u (id) cross join unnest(?::smallint[]) p (period)
            cross join lateral (
                select v.indicator_id, v.amount from figure_value v
                where v.period = p.period and v.unit_id = u.id and v.current offset 0) v
            where v.indicator_id = any (?::int[])""";

    private final JdbcClient database;

    TypedFigures(JdbcClient database) {
        this.database = database;
    }

    /** Of all units that ever reported. */
    Tally all(Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        Tally tally = new Tally();
        database.sql(OF_ALL)
                .params(Arrays.indicators(indicators), Arrays.periods(periods))
                .query(row -> {
                    tally.put(indicator(row), period(row), sum(row));
                });
        return tally;
    }

    /** Of some units together. */
    Tally some(Collection<UnitId> units, Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        Tally tally = new Tally();
        database.sql(OF_SOME)
                .params(Arrays.units(units), Arrays.periods(periods), Arrays.indicators(indicators))
                .query(row -> {
                    tally.put(indicator(row), period(row), sum(row));
                });
        return tally;
    }

    /** Of all units in some blocks, by block. */
    Map<Integer, Tally> blocks(Collection<Integer> blocks, Collection<IndicatorId> indicators, ReportingPeriod period) {
        return blocks(database.sql(OF_BLOCKS)
                .params(
                        blocks.toArray(Integer[]::new),
                        blocks.stream().map(Block::first).toArray(UUID[]::new),
                        blocks.stream().map(Block::last).toArray(UUID[]::new),
                        period.inOrder(),
                        Arrays.indicators(indicators)));
    }

    /** Of some units, by block. */
    Map<Integer, Tally> blocks(List<UnitId> units, Collection<IndicatorId> indicators, ReportingPeriod period) {
        return blocks(database.sql(OF_SOME_IN_BLOCKS)
                .params(
                        units.stream().map(Block::of).toArray(Integer[]::new),
                        Arrays.units(units),
                        period.inOrder(),
                        Arrays.indicators(indicators)));
    }

    private static Map<Integer, Tally> blocks(JdbcClient.StatementSpec asked) {
        Map<Integer, Tally> blocks = new HashMap<>();
        asked.query(row -> {
            blocks.computeIfAbsent(row.getInt("block"), block -> new Tally())
                    .put(indicator(row), period(row), sum(row));
        });
        return blocks;
    }

    /** Of each unit that has said anything. */
    Map<UnitId, Tally> byUnit(Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        return byUnit(database.sql(BY_UNIT).params(Arrays.periods(periods), Arrays.indicators(indicators)));
    }

    /** Of each of some units that has said anything. */
    Map<UnitId, Tally> byUnit(
            Collection<UnitId> units, Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        return byUnit(database.sql(BY_SOME_UNITS)
                .params(Arrays.units(units), Arrays.periods(periods), Arrays.indicators(indicators)));
    }

    private static Map<UnitId, Tally> byUnit(JdbcClient.StatementSpec asked) {
        Map<UnitId, Tally> tallies = new HashMap<>();
        asked.query(row -> {
            tallies.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), unit -> new Tally())
                    .put(indicator(row), period(row), new Tally.Sum(row.getBigDecimal("amount"), 1));
        });
        return tallies;
    }

    private static IndicatorId indicator(ResultSet row) throws SQLException {
        return new IndicatorId(row.getInt("indicator_id"));
    }

    private static ReportingPeriod period(ResultSet row) throws SQLException {
        return ReportingPeriod.at(row.getInt("period"));
    }

    private static Tally.Sum sum(ResultSet row) throws SQLException {
        return new Tally.Sum(row.getBigDecimal("amount"), row.getInt("told"));
    }
}
