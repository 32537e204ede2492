package vn.trinhky.figures.sums;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** By which plans the database answers the statements of the sums. */
public final class Plans {

    private final JdbcClient database;
    private final Round round;

    public Plans(JdbcClient database, Round round) {
        this.database = database;
        this.round = round;
    }

    public void print() {
        List<IndicatorId> all = database
                .sql("select indicator_id from indicator where regime_id = ?")
                .param(round.regime().value())
                .query(Integer.class)
                .list()
                .stream()
                .map(IndicatorId::new)
                .toList();
        List<IndicatorId> one = all.subList(0, 1);
        List<ReportingPeriod> now = List.of(round.period());
        List<ReportingPeriod> beside = Periods.beside(round.period());
        List<UnitId> province = round.plan().unitsOfGroup("T3");
        List<UnitId> everybody = round.plan().contributors();
        print("one period of all units", TypedFigures.OF_ALL, Arrays.indicators(all), Arrays.periods(now));
        print(
                "one period of a province",
                TypedFigures.OF_SOME,
                Arrays.units(province),
                Arrays.periods(now),
                Arrays.indicators(all));
        print(
                "two blocks of one period",
                TypedFigures.OF_BLOCKS,
                new Integer[] {3, 40},
                new UUID[] {Block.first(3), Block.first(40)},
                new UUID[] {Block.last(3), Block.last(40)},
                round.period().inOrder(),
                Arrays.indicators(all));
        print("one indicator by unit", TypedFigures.BY_UNIT, Arrays.periods(beside), Arrays.indicators(one));
        print(
                "who is missing",
                Absentees.MISSING,
                Arrays.units(everybody),
                Arrays.indicators(one),
                round.period().inOrder(),
                Arrays.indicators(one));
    }

    private void print(String what, String sql, Object... parameters) {
        System.out.println("\n-- " + what);
        Stream<String> plan = database
                .sql("explain (analyze, buffers, costs off, summary on) " + sql)
                .params(parameters)
                .query(String.class)
                .list()
                .stream();
        plan.filter(Objects::nonNull)
                .map(line -> line.length() > 220 ? line.substring(0, 220) + " …" : line)
                .forEach(System.out::println);
    }
}
