package vn.trinhky.figures.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Some indicators of many units at once, each unit for itself. */
@Component
public class UnitSums {

    private final Indicators indicators;
    private final TypedFigures typed;
    private final OfficeDirectory office;

    UnitSums(Indicators indicators, TypedFigures typed, OfficeDirectory office) {
        this.indicators = indicators;
        this.typed = typed;
        this.office = office;
    }

    /** The lines of each unit by code, as its own summary has them; codes that the regime does not count are left out. */
    @Transactional(readOnly = true)
    public Map<UnitId, Map<String, FigureLine>> of(Round round, Collection<UnitId> units, Collection<String> codes) {
        Catalogue catalogue = new Catalogue(indicators.of(round.regime()));
        List<Indicator> asked = catalogue.all().stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
        List<ReportingPeriod> periods = Periods.beside(round.period());
        Set<IndicatorId> sources = new HashSet<>();
        asked.forEach(indicator -> sources.addAll(Breakdown.sources(catalogue, indicator, periods)));
        Household household =
                Household.ofSome(units, office.lineage(units), round.plan().contributors());
        Map<UnitId, Tally> tallies = typed.byUnit(household.everybody(), sources, periods);
        Map<IndicatorId, Map<UnitId, BigDecimal>> targets =
                indicators.targets(round.regime(), round.period().year(), units);
        Asked whoIsAsked = new Asked(round, new HashSet<>(round.plan().contributors()), office.kinds(units));
        Map<UnitId, Map<String, FigureLine>> lines = new HashMap<>();
        for (UnitId unit : household.contributors().keySet()) {
            Tally own = tallies.getOrDefault(unit, new Tally());
            Reckoning reckoning =
                    new Reckoning(catalogue, household.tally(unit, tallies), targetsOf(unit, targets), round.period());
            Map<String, FigureLine> ofUnit = new LinkedHashMap<>();
            asked.forEach(indicator -> ofUnit.put(
                    indicator.code(),
                    new FigureLine(
                            indicator,
                            indicator.in(round.period()),
                            reckoning.of(indicator),
                            whoIsAsked.told(unit, catalogue.sources(indicator, round.period()), own))));
            lines.put(unit, ofUnit);
        }
        return lines;
    }

    private static Map<IndicatorId, BigDecimal> targetsOf(
            UnitId unit, Map<IndicatorId, Map<UnitId, BigDecimal>> targets) {
        Map<IndicatorId, BigDecimal> own = new HashMap<>();
        targets.forEach((indicator, byUnit) -> {
            if (byUnit.containsKey(unit)) {
                own.put(indicator, byUnit.get(unit));
            }
        });
        return own;
    }

    /** Who should say something about what. */
    private record Asked(Round round, Set<UnitId> contributors, Map<UnitId, UnitKind> kinds) {

        Told told(UnitId unit, Set<Indicator> sources, Tally own) {
            List<Told> each = new ArrayList<>();
            for (Indicator source : sources) {
                boolean asked = contributors.contains(unit)
                        && source.in(round.period()).isReportedBy(java.util.Objects.requireNonNull(kinds.get(unit)));
                boolean said = own.at(source.id(), round.period()).told() > 0;
                each.add(new Told(asked && said ? 1 : 0, asked ? 1 : 0));
            }
            return each.stream().max(Comparator.comparingInt(Told::missing)).orElse(new Told(0, 0));
        }
    }
}
