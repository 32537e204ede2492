package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Ledger;
import vn.trinhky.figures.sums.Tally.Sum;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** The sums of whole periods and the targets of a year, kept where that is worth it. */
@Component
class PeriodSums {

    private final TypedFigures typed;
    private final KeptSums kept;
    private final Ledger ledger;
    private final JdbcClient database;

    PeriodSums(TypedFigures typed, KeptSums kept, Ledger ledger, JdbcClient database) {
        this.typed = typed;
        this.kept = kept;
        this.ledger = ledger;
        this.database = database;
    }

    Tally of(Round round, Circle circle, Collection<IndicatorId> indicators, Collection<ReportingPeriod> periods) {
        if (circle.isSmall()) {
            return typed.some(circle.unitsNamed(), indicators, periods);
        }
        Map<String, Map<IndicatorId, Sum>> right =
                kept.right(round.regime(), periods.stream().map(Ledger::of).toList(), circle.part());
        Tally tally = new Tally();
        for (ReportingPeriod period : periods) {
            Map<IndicatorId, Sum> sums = right.get(Ledger.of(period));
            if (sums == null) {
                sums = kept.anew(
                        round.regime(),
                        Ledger.of(period),
                        circle.part(),
                        blocks -> added(new Task(round, circle, indicators, period), blocks));
            }
            sums.forEach((indicator, sum) -> tally.put(indicator, period, sum));
        }
        return tally;
    }

    private record Task(Round round, Circle circle, Collection<IndicatorId> indicators, ReportingPeriod period) {}

    /** Adds up block by block: those that nobody has changed since the last time are kept. */
    private Map<IndicatorId, Sum> added(Task task, KeptSums.Blocks keeping) {
        Map<Integer, Long> changes = ledger.changesByBlock(task.round().regime(), task.period());
        Map<Integer, Map<IndicatorId, Sum>> blocks = new HashMap<>(kept.rightBlocks(
                task.round().regime(), Ledger.of(task.period()), task.circle().part(), changes));
        List<Integer> old =
                Block.ALL.stream().filter(block -> !blocks.containsKey(block)).toList();
        if (!old.isEmpty()) {
            Map<Integer, Tally> added = added(task, old);
            for (int block : old) {
                Map<IndicatorId, Sum> sums =
                        added.getOrDefault(block, new Tally()).in(task.period());
                blocks.put(block, sums);
                keeping.keep(block, changes.getOrDefault(block, 0L), sums);
            }
        }
        Map<IndicatorId, Sum> all = new HashMap<>();
        blocks.values().forEach(sums -> sums.forEach((indicator, sum) -> all.merge(indicator, sum, Sum::plus)));
        return all;
    }

    private Map<Integer, Tally> added(Task task, List<Integer> blocks) {
        if (task.circle().units() == null) {
            return typed.blocks(blocks, task.indicators(), task.period());
        }
        List<UnitId> units = task.circle().unitsNamed().stream()
                .filter(unit -> blocks.contains(Block.of(unit)))
                .toList();
        return typed.blocks(units, task.indicators(), task.period());
    }

    /** What units say that the round does not ask, because they were not yet or are no longer in its plan. */
    Tally uncalled(Round round, Circle circle, Collection<IndicatorId> indicators) {
        if (circle.units() != null) {
            return told(circle.notExpected(), indicators, round.period());
        }
        String name = Ledger.of(round.period());
        String part = "beside " + round.id().value();
        Map<IndicatorId, Sum> right =
                kept.right(round.regime(), List.of(name), part).get(name);
        Map<IndicatorId, Sum> sums = right != null
                ? right
                : kept.anew(round.regime(), name, part, blocks -> told(
                                ledger.unitsBeside(circle.expected(), round.regime(), round.period()),
                                indicators,
                                round.period())
                        .in(round.period()));
        Tally tally = new Tally();
        sums.forEach((indicator, sum) -> tally.put(indicator, round.period(), sum));
        return tally;
    }

    private Tally told(Collection<UnitId> units, Collection<IndicatorId> indicators, ReportingPeriod period) {
        return units.isEmpty() ? new Tally() : typed.some(units, indicators, List.of(period));
    }

    /** The targets of those who report in a round, as far as they add up. */
    Map<IndicatorId, BigDecimal> targets(Round round, Circle circle, Catalogue catalogue) {
        String name = Ledger.ofTargets(round.period().year());
        String part = round.id().value() + "/" + circle.part();
        Map<IndicatorId, Sum> sums;
        if (circle.isSmall()) {
            sums = assigned(round, circle, catalogue);
        } else {
            Map<IndicatorId, Sum> right =
                    kept.right(round.regime(), List.of(name), part).get(name);
            sums = right != null
                    ? right
                    : kept.anew(round.regime(), name, part, blocks -> assigned(round, circle, catalogue));
        }
        return catalogue.all().stream()
                .filter(indicator -> {
                    Sum sum = sums.getOrDefault(indicator.id(), Tally.NOTHING);
                    return sum.told() == 1
                            || (sum.told() > 1 && indicator.in(round.period()).overUnits() == AddingUp.SUM);
                })
                .collect(Collectors.toMap(
                        indicator -> indicator.id(),
                        indicator -> java.util.Objects.requireNonNull(
                                java.util.Objects.requireNonNull(sums.get(indicator.id()))
                                        .amount())));
    }

    private Map<IndicatorId, Sum> assigned(Round round, Circle circle, Catalogue catalogue) {
        Map<IndicatorId, Sum> sums = new HashMap<>();
        database.sql("""
                        select indicator_id, sum(amount) as amount, count(*)::int as told from figure_target
                        where indicator_id = any (?) and year = ? and unit_id = any (?) group by indicator_id""")
                .params(Arrays.indicators(catalogue.ids()), round.period().year(), Arrays.units(circle.expected()))
                .query(row -> {
                    sums.put(
                            new IndicatorId(row.getInt("indicator_id")),
                            new Sum(row.getBigDecimal("amount"), row.getInt("told")));
                });
        return sums;
    }
}
