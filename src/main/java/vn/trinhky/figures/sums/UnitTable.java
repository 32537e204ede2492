package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.office.Lineage;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.UnitGroup;

/** One indicator of a round by unit, with everything read that it needs. */
final class UnitTable {

    private final Round round;
    private final Catalogue catalogue;
    private final Indicator indicator;
    private final Definition definition;
    private final Set<Indicator> sources;
    private final Household household;
    private final Map<UnitId, Tally> tallies;
    private final Map<UnitId, BigDecimal> targets;
    private final Map<UnitId, Unit> units;

    UnitTable(
            Round round,
            Catalogue catalogue,
            Indicator indicator,
            Household household,
            Map<UnitId, Tally> tallies,
            Map<UnitId, BigDecimal> targets,
            Map<UnitId, Unit> units) {
        this.round = round;
        this.catalogue = catalogue;
        this.indicator = indicator;
        this.definition = indicator.in(round.period());
        this.sources = catalogue.sources(indicator, round.period());
        this.household = household;
        this.tallies = tallies;
        this.targets = targets;
        this.units = units;
    }

    FigureLine total() {
        Set<UnitId> contributors = household.contributors().keySet();
        return new FigureLine(indicator, definition, amounts(tallies.keySet(), contributors), told(contributors));
    }

    GroupLine group(UnitGroup group, Lineage lineage) {
        Set<UnitId> contributors = household.contributors().keySet();
        List<UnitId> expected =
                group.units().stream().filter(contributors::contains).toList();
        Set<UnitId> counted = new HashSet<>(group.units());
        counted.addAll(lineage.before(counted, contributors));
        return new GroupLine(group, amounts(counted, expected), told(expected));
    }

    /** @param said by unit, in this period */
    List<UnitLine> lines(Map<UnitId, FigureValue> said) {
        Stream<UnitId> contributors = household.contributors().keySet().stream()
                .filter(unit -> shouldTell(unit) || household.hasTold(unit, tallies));
        Stream<UnitId> others = household.others().stream()
                .sorted(Comparator.comparing(unit -> unit(unit).code()));
        return Stream.concat(contributors, others)
                .map(unit -> line(unit, said.get(unit)))
                .toList();
    }

    private UnitLine line(UnitId unit, @Nullable FigureValue said) {
        BigDecimal target = targets.get(unit);
        Amounts amounts = new Reckoning(
                        catalogue,
                        household.tally(unit, tallies),
                        target == null ? Map.of() : Map.of(indicator.id(), target),
                        round.period())
                .of(indicator);
        return new UnitLine(
                unit(unit),
                household.contributors().containsKey(unit),
                amounts,
                said,
                household.contributors().containsKey(unit)
                        && sources.stream().anyMatch(source -> shouldTell(source, unit) && !hasTold(source, unit)),
                household.contributors().getOrDefault(unit, Set.of()).stream()
                        .map(this::unit)
                        .toList());
    }

    private Amounts amounts(Collection<UnitId> counted, Collection<UnitId> assigned) {
        Tally tally = new Tally();
        counted.forEach(unit -> tally.addAll(tallies.getOrDefault(unit, new Tally())));
        return new Reckoning(catalogue, tally, target(assigned), round.period()).of(indicator);
    }

    private Map<IndicatorId, BigDecimal> target(Collection<UnitId> assigned) {
        List<BigDecimal> each =
                assigned.stream().map(targets::get).filter(Objects::nonNull).toList();
        Map<IndicatorId, BigDecimal> target = new HashMap<>();
        if (each.size() == 1 || definition.overUnits() == AddingUp.SUM) {
            each.stream().reduce(BigDecimal::add).ifPresent(sum -> target.put(indicator.id(), sum));
        }
        return target;
    }

    private Told told(Collection<UnitId> expected) {
        return sources.stream()
                .map(source -> told(source, expected))
                .max(Comparator.comparingInt(Told::missing))
                .orElse(new Told(0, 0));
    }

    private Told told(Indicator source, Collection<UnitId> expected) {
        List<UnitId> asked =
                expected.stream().filter(unit -> shouldTell(source, unit)).toList();
        return new Told(
                (int) asked.stream().filter(unit -> hasTold(source, unit)).count(), asked.size());
    }

    private boolean shouldTell(UnitId unit) {
        return sources.stream().anyMatch(source -> shouldTell(source, unit));
    }

    private boolean shouldTell(Indicator source, UnitId unit) {
        return source.in(round.period()).isReportedBy(unit(unit).kind());
    }

    private boolean hasTold(Indicator source, UnitId unit) {
        Tally tally = tallies.get(unit);
        return tally != null && tally.at(source.id(), round.period()).told() > 0;
    }

    private Unit unit(UnitId id) {
        return Objects.requireNonNull(units.get(id), "unit " + id.value());
    }
}
