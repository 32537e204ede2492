package vn.trinhky.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** The values that some questions need, and how they add up. */
final class Gathering {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Indicator> byCode;
    private final FigureSetting setting;
    private final Map<UnitId, Unit> contributors;
    private final Map<IndicatorId, Map<ReportingPeriod, Map<UnitId, Said>>> said = new HashMap<>();

    private Gathering(Map<String, Indicator> byCode, FigureSetting setting, Map<UnitId, Unit> contributors) {
        this.byCode = byCode;
        this.setting = setting;
        this.contributors = contributors;
    }

    static Gathering of(
            Map<String, Indicator> byCode,
            Collection<FigureValue> submitted,
            Map<IndicatorId, FigureEntry> own,
            FigureSetting setting,
            OfficeDirectory office) {
        List<UnitId> units = setting.round().plan().contributors();
        Map<UnitId, Unit> known = office.unitsById(units);
        Map<UnitId, Unit> inOrder = new LinkedHashMap<>();
        units.forEach(unit -> inOrder.put(unit, Objects.requireNonNull(known.get(unit))));
        Gathering gathering = new Gathering(byCode, setting, inOrder);
        submitted.forEach(value -> gathering.put(value.indicator(), value.period(), value.unit(), value.said()));
        if (setting.own() != null) {
            own.values()
                    .forEach(entry ->
                            gathering.put(entry.indicator(), setting.round().period(), setting.own(), entry.said()));
        }
        return gathering;
    }

    private void put(IndicatorId indicator, ReportingPeriod period, UnitId unit, Said value) {
        said.computeIfAbsent(indicator, id -> new HashMap<>())
                .computeIfAbsent(period, p -> new LinkedHashMap<>())
                .put(unit, value);
    }

    Indicator indicator(String code) {
        return Objects.requireNonNull(byCode.get(code));
    }

    /** What each unit of a scope said, in the order of the regime. */
    Map<UnitId, Said> units(Indicator indicator, ReportingPeriod period, Scope scope) {
        Map<UnitId, Said> all = said.getOrDefault(indicator.id(), Map.of()).getOrDefault(period, Map.of());
        Map<UnitId, Said> inOrder = new LinkedHashMap<>();
        contributors.keySet().stream()
                .filter(all::containsKey)
                .forEach(unit -> inOrder.put(unit, Objects.requireNonNull(all.get(unit))));
        all.forEach(inOrder::putIfAbsent);
        inOrder.keySet().removeIf(unit -> !isIn(scope, unit));
        return inOrder;
    }

    @Nullable
    Unit unit(UnitId id) {
        return contributors.get(id);
    }

    private boolean isIn(Scope scope, UnitId unit) {
        return switch (scope.whose()) {
            case ALL -> true;
            case OWN -> unit.equals(setting.own());
            case UNIT -> unit.value().toString().equals(scope.of());
            case GROUP -> setting.round().plan().unitsOfGroup(scope.of()).contains(unit);
        };
    }

    /** A span as one figure; how it adds up over periods is the indicator's. */
    Total total(Indicator indicator, Span span, Scope scope) {
        ReportingPeriod now = setting.round().period();
        List<ReportingPeriod> periods = Periods.of(span, now);
        Definition definition = indicator.in(periods.get(periods.size() - 1));
        if (definition.ratio() != null) {
            return rate(definition.ratio(), span, scope);
        }
        if (definition.kind() == Definition.Kind.VARIETY) {
            return variety(definition.parts(), span, scope);
        }
        if (periods.size() == 1 || definition.overPeriods() != Definition.AddingUp.SUM) {
            return total(indicator, periods.get(periods.size() - 1), scope);
        }
        List<Total> totals =
                periods.stream().map(period -> total(indicator, period, scope)).toList();
        BigDecimal sum = sum(totals.stream().map(Total::amount).toList());
        return new Total(sum, totals.get(totals.size() - 1).missing());
    }

    private Total rate(Definition.Ratio ratio, Span span, Scope scope) {
        Total above = total(indicator(ratio.numerator()), span, scope);
        Total below = total(indicator(ratio.denominator()), span, scope);
        if (above.amount() == null || below.amount() == null || below.amount().signum() == 0) {
            return new Total(null, below.missing());
        }
        BigDecimal rate = above.amount().multiply(HUNDRED).divide(below.amount(), MathContext.DECIMAL64);
        return new Total(rate, below.missing());
    }

    private Total variety(List<String> parts, Span span, Scope scope) {
        List<Total> totals =
                parts.stream().map(part -> total(indicator(part), span, scope)).toList();
        long there = totals.stream()
                .filter(total -> total.amount() != null && total.amount().signum() != 0)
                .count();
        boolean known = totals.stream().anyMatch(total -> total.amount() != null);
        List<UnitId> missing = totals.stream()
                .flatMap(total -> total.missing().stream())
                .distinct()
                .toList();
        return new Total(known ? BigDecimal.valueOf(there) : null, missing);
    }

    private Total total(Indicator indicator, ReportingPeriod period, Scope scope) {
        Map<UnitId, Said> units = units(indicator, period, scope);
        Definition definition = indicator.in(period);
        boolean addsUp = definition.overUnits() == Definition.AddingUp.SUM || units.size() == 1;
        BigDecimal sum = addsUp ? sum(units.values().stream().map(Said::amount).toList()) : null;
        return new Total(sum, missing(indicator, period, scope, units));
    }

    private List<UnitId> missing(Indicator indicator, ReportingPeriod period, Scope scope, Map<UnitId, Said> present) {
        Definition definition = indicator.in(period);
        return contributors.values().stream()
                .filter(unit -> definition.isReportedBy(unit.kind()))
                .map(Unit::id)
                .filter(unit -> isIn(scope, unit) && !present.containsKey(unit))
                .collect(Collectors.toList());
    }

    private static @Nullable BigDecimal sum(List<@Nullable BigDecimal> amounts) {
        BigDecimal sum = null;
        for (BigDecimal amount : amounts) {
            if (amount != null) {
                sum = sum == null ? amount : sum.add(amount);
            }
        }
        return sum;
    }
}
