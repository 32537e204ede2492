package vn.trinhky.figures.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.Lineage;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Shows how an indicator went over the last periods. */
@Component
public class Trends {

    /** How many periods a page shows unless it is asked for more. */
    public static final int USUAL = 8;

    private final Indicators indicators;
    private final TypedFigures typed;
    private final Circles circles;
    private final OfficeDirectory office;

    Trends(Indicators indicators, TypedFigures typed, Circles circles, OfficeDirectory office) {
        this.indicators = indicators;
        this.typed = typed;
        this.circles = circles;
        this.office = office;
    }

    /**
     * The last periods up to the round's.
     *
     * @param count how many periods
     * @param unit one whose own way is shown beside the total, null for none
     * @throws vn.trinhky.web.NotHere if the regime does not count that
     */
    @Transactional(readOnly = true)
    public Trend of(Round round, String code, int count, @Nullable UnitId unit) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        Indicator indicator = catalogue.called(code);
        List<ReportingPeriod> periods = Periods.upTo(round.period(), count);
        Set<IndicatorId> sources = Breakdown.sources(catalogue, indicator, periods);
        Tally own = unit == null
                ? new Tally()
                : typed.some(circles.of(round, Among.unit(unit)).unitsNamed(), sources, periods);
        return trend(catalogue, indicator, periods, typed.all(sources, periods), own);
    }

    /**
     * The same unit by unit. What a former unit told stands in its own row.
     *
     * @throws vn.trinhky.web.NotHere if the regime does not count that
     */
    @Transactional(readOnly = true)
    public UnitsByPeriods byUnit(Round round, String code, int count) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        Indicator indicator = catalogue.called(code);
        List<ReportingPeriod> periods = Periods.upTo(round.period(), count);
        Map<UnitId, Tally> tallies = typed.byUnit(Breakdown.sources(catalogue, indicator, periods), periods);
        Tally all = new Tally();
        tallies.values().forEach(all::addAll);
        return new UnitsByPeriods(
                trend(catalogue, indicator, periods, all, new Tally()),
                inOrder(round, tallies.keySet()).stream()
                        .map(unit -> row(unit, catalogue, indicator, periods, tallies.get(unit.id())))
                        .toList());
    }

    private List<Unit> inOrder(Round round, Set<UnitId> reported) {
        Household household = Household.of(round.plan().contributors(), Lineage.NONE, reported);
        Map<UnitId, Unit> units = office.unitsById(household.everybody());
        List<Unit> inOrder = new ArrayList<>();
        household.contributors().keySet().forEach(unit -> inOrder.add(Objects.requireNonNull(units.get(unit))));
        household.others().stream()
                .map(unit -> Objects.requireNonNull(units.get(unit)))
                .sorted(Comparator.comparing(Unit::code))
                .forEach(inOrder::add);
        return inOrder;
    }

    private static UnitsByPeriods.Row row(
            Unit unit, Catalogue catalogue, Indicator indicator, List<ReportingPeriod> periods, @Nullable Tally told) {
        Totals totals = new Totals(catalogue, told == null ? new Tally() : told);
        List<java.math.@Nullable BigDecimal> amounts = new ArrayList<>();
        periods.forEach(period -> amounts.add(totals.in(indicator, period)));
        return new UnitsByPeriods.Row(unit, amounts);
    }

    private static Trend trend(
            Catalogue catalogue, Indicator indicator, List<ReportingPeriod> periods, Tally all, Tally own) {
        Totals totals = new Totals(catalogue, all);
        Totals owns = new Totals(catalogue, own);
        List<Trend.Point> points = new ArrayList<>();
        for (ReportingPeriod period : periods) {
            Definition beginning = points.isEmpty()
                    ? null
                    : indicator.breakBetween(period.previous(), period).orElse(null);
            points.add(new Trend.Point(period, totals.in(indicator, period), owns.in(indicator, period), beginning));
        }
        return new Trend(indicator, points);
    }
}
